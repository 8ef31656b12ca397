// What an import adds to an empty process, beside other clients, with a cold module cache each time.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, ms } from './median.ts';
import { installRivals, oursHome, rivalsHome } from './rivals.ts';

const ROUNDS = 21;

interface Case {
  readonly title: string;
  readonly code: string;
  readonly home: string;
}

const bundles = mkdtempSync(path.join(tmpdir(), 'bench-import-'));

/** The import as a program's bundler leaves it: one file with what the program uses, and what is loaded later. */
const bundled = async (title: string, code: string): Promise<Case> => {
  const outdir = path.join(bundles, title.replaceAll(/\W/g, '-'));
  await build({
    stdin: { contents: code, resolveDir: oursHome },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: ['undici', 'ws'],
    logLevel: 'error',
  });
  const file = pathToFileURL(path.join(outdir, 'stdin.mjs')).href;
  return { title, home: oursHome, code: `await import('${file}')` };
};

const plain = (title: string, name: string, home: string): Case => ({
  title,
  home,
  code: name && `await import('${name}')`,
});

/** Milliseconds of a whole process that runs the code. */
const run = ({ code, home }: Case): number => {
  const start = performance.now();
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: home });
  return performance.now() - start;
};

installRivals();
const cases: readonly Case[] = [
  plain('nothing at all', '', oursHome),
  plain('kucoin-typed/spot', 'kucoin-typed/spot', oursHome),
  plain('kucoin-typed/client', 'kucoin-typed/client', oursHome),
  plain('kucoin-typed', 'kucoin-typed', oursHome),
  await bundled(
    'one endpoint, bundled',
    `import { createClient } from 'kucoin-typed/client';
    import { addOrder } from 'kucoin-typed/spot/order';
    export const order = () => addOrder(createClient(), {});`,
  ),
  await bundled(
    'everything, bundled',
    `import { Kucoin } from 'kucoin-typed'; export const make = () => new Kucoin();`,
  ),
  plain('undici', 'undici', rivalsHome),
  plain('official SDK', 'kucoin-universal-sdk', rivalsHome),
  plain('ccxt', 'ccxt', rivalsHome),
];

const times = cases.map((): number[] => []);
for (let round = 0; round < ROUNDS; round++) for (const [i, one] of cases.entries()) times[i]?.push(run(one));
const [empty = []] = times;
for (const [i, { title }] of cases.entries()) {
  const own = times[i] ?? [];
  const above = median(own.map((time, round) => time - (empty[round] ?? NaN)));
  console.log(`${title.padEnd(24)}${ms(median(own))}${i === 0 ? '' : `, ${ms(above)} above nothing`}`);
}
rmSync(bundles, { recursive: true });
