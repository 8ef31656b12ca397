import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root: string = path.join(import.meta.dirname, '../..');

/** Every package that is published, in the order of their dependencies. */
export const published: readonly string[] = [
  'packages/runtime',
  'packages/specs',
  'packages/sdk',
  'packages/redis',
  'packages/sandbox',
  'generator',
];

export const manifest = (folder: string): any =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));

/** Packs what `pnpm publish` would publish, and returns the tarballs by package name. */
export const pack = (): Record<string, string> => {
  const out = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-pack-'));
  const filters = published.flatMap((folder) => ['--filter', `./${folder}`]);
  execFileSync('npx', ['--yes', 'pnpm@12', '-r', ...filters, 'pack', '--pack-destination', out], {
    cwd: root,
    stdio: 'pipe',
  });
  return Object.fromEntries(
    published
      .map(manifest)
      .map(({ name, version }) => [
        name,
        path.join(out, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
      ]),
  );
};
