import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { build } from 'esbuild';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, root } from './packages.ts';

const execute = promisify(execFile);
const bin = (name: string): string => path.join(root, 'node_modules', name);
const tsc = bin('typescript/bin/tsc');

/** Programs as users have them, outside the workspace, with the packed packages installed by npm. */
describe('programs that install the packed packages', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-consumer-'));
  let sandbox: Sandbox;
  let options = '';

  beforeAll(async () => {
    cpSync(path.join(import.meta.dirname, 'consumers'), home, { recursive: true });
    writeFileSync(
      path.join(home, 'package.json'),
      JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    );
    // Node 22 comes from npm too, so that the oldest supported one runs whatever the machine has.
    const packages = [...Object.values(pack()), '@types/node@22', 'node@22'];
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
      cwd: home,
      stdio: 'pipe',
    });
    sandbox = await createSandbox();
    const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
    options = JSON.stringify({ apiKey, apiSecret, apiPassphrase, baseUrl: sandbox.baseUrl });
  }, 300_000);
  afterAll(() => sandbox?.close());

  const node22 = path.join(home, 'node_modules/node/bin/node');
  const runOn = async (node: string, file: string): Promise<unknown> => {
    const { stdout } = await execute(node, [file], {
      cwd: home,
      env: { ...process.env, KUCOIN_OPTIONS: options, NODE_OPTIONS: '' },
    });
    return JSON.parse(stdout);
  };
  const typeCheck = (files: string[], flags: string[]): void => {
    const strict = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
      '--target',
      'es2023',
    ];
    try {
      execFileSync(process.execPath, [tsc, ...strict, ...flags, ...files], { cwd: home, encoding: 'utf8' });
    } catch (error) {
      throw new Error(`tsc: ${(error as { stdout: string }).stdout}`, { cause: error });
    }
  };

  it('type-check as ESM, as CommonJS and for a bundler, library declarations included', () => {
    typeCheck(
      ['esm.ts', 'cjs.cts'],
      ['--module', 'nodenext', '--lib', 'es2024,esnext.disposable', '--types', 'node'],
    );
    typeCheck(
      ['bundler.ts'],
      [
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        '--lib',
        'es2024,esnext.disposable,dom',
        '--typeRoots',
        'none',
        '--noEmit',
      ],
    );
  }, 120_000);

  it('run as ESM and as CommonJS on Node 22 and Node 24', async () => {
    const esm = {
      fluent: 'string', standalone: 'number', answer: 200, balance: 'string', failure: true, trade: 'BTC-USDT', digits: true,
    }; // prettier-ignore
    for (const node of [node22, process.execPath]) {
      expect(await runOn(node, 'esm.js')).toStrictEqual(esm);
      expect(await runOn(node, 'cjs.cjs')).toStrictEqual({ fluent: 'string', standalone: 'number' });
    }
    expect((await execute(node22, ['--version'])).stdout).toMatch(/^v22\./);
  }, 60_000);

  it('run bundled for the browser, on the platform’s own fetch, crypto and WebSocket', async () => {
    const { warnings, metafile } = await build({
      entryPoints: [path.join(home, 'bundler.ts')],
      outfile: path.join(home, 'bundle.js'),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      define: { KUCOIN_OPTIONS: options },
      metafile: true,
    });
    expect(warnings).toStrictEqual([]);
    expect(
      Object.keys(metafile.inputs).filter((file) => /node_modules\/ws\/|\/node\.js$/.test(file)),
    ).toStrictEqual([]);
    expect(await runOn(process.execPath, 'bundle.js')).toStrictEqual({
      price: 'string',
      accounts: true,
      trade: 'BTC-USDT',
    });
  }, 60_000);

  it('run as the README shows it, on Node 22', async () => {
    cpSync(path.join(root, 'examples/readme.ts'), path.join(home, 'readme.ts'));
    const { stdout } = await execute(node22, ['readme.ts'], {
      cwd: home,
      env: { PATH: process.env['PATH'] },
    });
    expect(stdout).toMatch(/^BTC at .+ placed[^]*next trade: \d/);
  }, 60_000);

  it('start the sandbox by its command', async () => {
    const command = execFile(
      process.execPath,
      ['node_modules/@kucoin-typed/sandbox/dist/cli.js', '--port', '0'],
      { cwd: home },
    );
    const greeting = await new Promise<string>((resolve, reject) => {
      command.stdout?.once('data', (chunk: string) => resolve(chunk));
      command.once('exit', (code) => reject(new Error(`exit ${code}`)));
    });
    command.removeAllListeners('exit');
    command.kill('SIGINT');
    expect(greeting).toMatch(/spot +http:\/\/127\.0\.0\.1:\d+/);
    expect(greeting).toMatch(/apiKey/);
  }, 30_000);

  it('generate the SDK from specs with the packed generator', async () => {
    const program = `import { generate } from '@kucoin-typed/generator';
      const { files } = await generate(${JSON.stringify(path.join(root, 'specs'))});
      console.log(JSON.stringify({ files: files.size, ticker: files.get('packages/sdk/src/api/spot/market/get-ticker.ts')?.includes('getTicker') }));`;
    writeFileSync(path.join(home, 'generate.js'), program);
    const made = (await runOn(node22, 'generate.js')) as { files: number; ticker: boolean };
    expect(made.ticker).toBe(true);
    expect(made.files).toBeGreaterThan(300);
  }, 60_000);
});
