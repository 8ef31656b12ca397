import { build, type BuildOptions } from 'esbuild';
import { rmSync } from 'node:fs';
import path from 'node:path';

/** What every bundle of ours has in common. */
export const common: BuildOptions & { format: 'esm' } = {
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Bundles entry points of a package; what its package.json lists stays outside. Those that are `apart` share no code with
 * the others: a user's bundler wraps whatever is shared with a part that is loaded later.
 */
export const bundle = async (
  folder: string,
  entries: Record<string, string>,
  apart: Record<string, string> = {},
): Promise<void> => {
  // Chunks are named by what is in them: those of an earlier build would stay.
  rmSync(path.join(folder, 'dist/chunks'), { recursive: true, force: true });
  const buildTogether = (some: Record<string, string>, splitting: boolean): Promise<unknown> =>
    build({
      ...common,
      entryPoints: Object.entries(some).map(([out, file]) => ({ out, in: path.join(folder, 'src', file) })),
      outdir: path.join(folder, 'dist'),
      splitting,
      chunkNames: 'chunks/[hash]',
      packages: 'external',
      // The platform's part is chosen by the conditions in package.json, at the user's place.
      external: ['#*', 'node:*'],
    });
  await Promise.all([buildTogether(entries, true), buildTogether(apart, false)]);
};
