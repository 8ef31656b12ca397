import { build } from 'esbuild';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createFaultExchange } from '../support/fault-exchange/index.ts';
import { root } from './packages.ts';

const execute = promisify(execFile);
const runtime = path.join(root, 'packages/runtime');

/** Which file each import of the platform's own leads to, as the runtimes and bundlers of today ask for it. */
const WEB = {
  '#crypto': 'crypto/web', '#socket': 'socket/web', '#transport': 'transport/portable', '#diagnostics': 'watch/diagnostics-web',
}; // prettier-ignore
const NODE = {
  '#crypto': 'crypto/node', '#socket': 'socket/node', '#transport': 'transport/node', '#diagnostics': 'watch/diagnostics-node',
}; // prettier-ignore
const TRACED = { ...WEB, '#diagnostics': 'watch/diagnostics-node' };
const platforms: [string, readonly string[], Readonly<Record<string, string>>][] = [
  ['Node', ['node', 'import'], NODE],
  ['Bun', ['bun', 'node', 'import'], TRACED],
  ['Deno', ['deno', 'node', 'import'], TRACED],
  ['Workers', ['workerd', 'worker', 'browser'], WEB],
  ['Workers with Node modules', ['workerd', 'worker', 'browser', 'node'], WEB],
  ['a web page', ['browser', 'module'], WEB],
  ['anything else', ['import'], WEB],
];

describe('the platform’s part of the built package', () => {
  it.each(platforms)('for %s', async (_, conditions, wanted) => {
    for (const [name, file] of Object.entries(wanted)) {
      const { metafile } = await build({
        stdin: { contents: `import '${name}';`, resolveDir: path.join(runtime, 'dist') },
        bundle: true, write: false, metafile: true, platform: 'neutral', format: 'esm', absWorkingDir: runtime,
        conditions: [...conditions], packages: 'external', external: ['node:*'], ignoreAnnotations: true, logLevel: 'silent',
      }); // prettier-ignore
      expect(Object.keys(metafile.inputs)).toContain(`dist/${file}.js`);
      expect(
        Object.keys(metafile.inputs).filter((one) => /\/(node|web|portable|diagnostics-\w+)\.js$/.test(one)),
      ).toStrictEqual([`dist/${file}.js`]);
    }
  });

  it('refuses a proxy, instead of going around it, where there is only fetch', () => {
    const sdk = pathToFileURL(path.join(root, 'packages/sdk/dist/index.js')).href;
    const code = `import { Kucoin } from ${JSON.stringify(sdk)};
      try { new Kucoin({ proxy: 'http://u:secret-0002@127.0.0.1:1' }); } catch (error) { console.log(String(error)); }`;
    const said = (...flags: string[]): string =>
      execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
      });
    expect(said('--conditions=browser')).toBe(
      'OptionsError: kucoin-typed options: proxy works on Node only\n',
    );
    expect(said()).toBe('');
  });

  it.each([
    [[], NODE],
    [['bun'], TRACED],
    [['deno'], TRACED],
    [['workerd'], WEB],
    [['browser'], WEB],
  ] as const)('as Node itself resolves it under %o', (conditions, wanted) => {
    const from = pathToFileURL(path.join(runtime, 'dist/index.js')).href;
    const code = `const found = ${JSON.stringify(Object.keys(wanted))}.map((name) => import.meta.resolve(name, ${JSON.stringify(from)}));
      console.log(JSON.stringify(found));`;
    const flags = conditions.map((one) => `--conditions=${one}`);
    const args = [
      '--experimental-import-meta-resolve',
      '--no-warnings',
      ...flags,
      '--input-type=module',
      '-e',
      code,
    ];
    const found = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env['PATH'] } }),
    );
    expect(found).toStrictEqual(
      Object.values(wanted).map((file) => pathToFileURL(path.join(runtime, `dist/${file}.js`)).href),
    );
  });
});

/** A program that signs a read and an order, and shows what it saw. */
const program = (options: object): string => `
  import { createClient } from 'kucoin-typed/client';
  import { addOrder, getOrderByClientOid } from 'kucoin-typed/spot/order';
  const client = createClient(${JSON.stringify(options)});
  const { orderId } = await addOrder(client, {
    symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1', clientOid: 'ours', remark: 'ü & 訂單 🚀',
  });
  const found = await getOrderByClientOid(client, { symbol: 'BTC-USDT', clientOid: 'ours' });
  const missing = await getOrderByClientOid(client, { symbol: 'BTC-USDT', clientOid: 'ü & 訂單' }).catch((error) => error);
  const refused = (() => { try { createClient({ proxy: 'http://127.0.0.1:1' }); return ''; } catch (error) { return error.message; } })();
  await client.close();
  console.log(JSON.stringify({ same: found.id === orderId, missing: missing?.name ?? missing, refused }));
`;

describe('a signed call on Web Crypto and fetch', () => {
  it.each([
    ['workerd', ['workerd', 'worker', 'browser']],
    ['browser', ['browser', 'module']],
    ['bun', ['bun', 'import']],
    ['deno', ['deno', 'import']],
    ['default', ['import']],
  ])(
    'bundled for %s',
    async (name, conditions) => {
      await using exchange = await createFaultExchange();
      const { apiKey, apiSecret, apiPassphrase } = exchange.key;
      const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'kucoin-typed-bundle-')), `${name}.mjs`);
      const { metafile, warnings } = await build({
      stdin: {
        contents: program({ apiKey, apiSecret, apiPassphrase, baseUrl: exchange.baseUrl }),
        resolveDir: path.join(root, 'test'),
      },
      bundle: true, outfile, metafile: true, platform: 'neutral', mainFields: ['module', 'main'], format: 'esm',
      conditions, external: ['node:*'], logLevel: 'silent',
    }); // prettier-ignore
      // Chunks import each other for nothing; outside node_modules, where packages usually lie, esbuild says so.
      expect(warnings.filter(({ id }) => id !== 'ignored-bare-import')).toStrictEqual([]);
      expect(
        Object.keys(metafile.inputs).filter((file) => /node_modules\/(undici|ws|socks)\//.test(file)),
      ).toStrictEqual([]);
      const { stdout } = await execute(process.execPath, [outfile], { env: { PATH: process.env['PATH'] } });
      expect(JSON.parse(stdout)).toMatchObject({
        same: true,
        refused: expect.stringMatching(/^kucoin-typed options: proxy works on Node only/),
      });
      expect(exchange.log.map(({ code }) => code)).not.toContain('400005');
      expect(exchange.held('ours')).toHaveLength(1);
    },
    30_000,
  );
});
