import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifest, pack, published, root } from './packages.ts';

let tarballs: Record<string, string> = {};
beforeAll(() => void (tarballs = pack()), 60_000);

describe.each(published)('%s', (folder) => {
  const { name } = manifest(folder);
  let tarball = '';
  beforeAll(() => void (tarball = tarballs[name] ?? ''));

  it('has a package.json that publint has nothing to say about', async () => {
    const bytes = readFileSync(tarball);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: buffer } });
    expect(messages.map((message) => formatMessage(message, pkg))).toStrictEqual([]);
  });

  it('has types that fit its JavaScript, whoever imports it', () => {
    const attw = path.join(root, 'test/node_modules/@arethetypeswrong/cli/dist/index.js');
    // A pattern in exports names no entry point, so some are named here.
    const more =
      name === 'kucoin-typed' ? ['--include-entrypoints', 'spot', 'spot/market', 'ws/futures'] : [];
    const args = [attw, tarball, '--profile', 'esm-only', '--format', 'json', ...more];
    const { analysis } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const resolved = Object.entries<any>(analysis.entrypoints)
      .filter(([entry]) => !/[*]|\.json$/.test(entry))
      .map(([entry, { resolutions }]) => [
        entry,
        ...['node16-esm', 'bundler'].map((kind) => resolutions[kind].resolution?.fileName.endsWith('.d.ts')),
      ]);
    expect(resolved.map(([entry]) => entry)).toContain('.');
    expect(resolved.filter(([, ...found]) => !found.every(Boolean))).toStrictEqual([]);
  }, 60_000);

  it('carries licence, readme, sources and declarations, and no tests', () => {
    const files = execFileSync('tar', ['tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
    for (const file of [
      'LICENSE',
      'README.md',
      'dist/index.js',
      'dist/types/index.d.ts',
      'dist/types/index.d.ts.map',
      'src/index.ts',
    ]) {
      expect(files).toContain(`package/${file}`);
    }
    expect(files.filter((file) => /\.test\.|node_modules|\.env/.test(file))).toStrictEqual([]);
    expect(readFileSync(path.join(root, folder, 'LICENSE'), 'utf8')).toBe(
      readFileSync(path.join(root, 'LICENSE'), 'utf8'),
    );
  });

  it('asks for a Node where require() of ESM works', () => {
    expect(manifest(folder)).toMatchObject({ type: 'module', license: 'MIT', engines: { node: '>=22.12' } });
  });
});
