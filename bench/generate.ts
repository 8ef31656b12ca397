// How long `pnpm generate` takes, as a process and inside one, and how that grows with the number of endpoints.
import { generate } from '@kucoin-typed/generator';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, ms } from './median.ts';

const ROUNDS = 7;
const root = path.join(import.meta.dirname, '..');
const specs = path.join(root, 'specs');

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const COPIED = [
  'rest/spot/order.spot.json',
  'rest/spot/market.spot.json',
  'rest/futures/market.futures.json',
  'rest/futures/order.futures.json',
];

/** A copy of the specs in which the endpoints of some files stand `times` times, under other names. */
const multiplied = (times: number): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'bench-specs-'));
  cpSync(specs, copy, { recursive: true });
  for (const [i, name] of COPIED.entries()) {
    const file = path.join(copy, name);
    const document = JSON.parse(readFileSync(file, 'utf8'));
    const originals = Object.entries<any>(document.paths);
    for (let n = 1; n < times; n++) {
      for (const [route, item] of originals) {
        const operations = Object.entries<any>(structuredClone(item));
        for (const [, operation] of operations) operation['x-sdk-sub-service'] = `Copy${n}Of${i}`;
        document.paths[`/copy${n}${route}`] = Object.fromEntries(operations);
      }
    }
    writeFileSync(file, JSON.stringify(document));
  }
  return copy;
};

const wholeProcess = (...flags: string[]): number => {
  const start = performance.now();
  if (
    spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'generate', ...flags], { cwd: root }).status !== 0
  )
    throw new Error('generate failed');
  return performance.now() - start;
};

const runs = Array.from({ length: ROUNDS });
console.log(`pnpm generate          ${ms(median(runs.map(() => wholeProcess())))}`);
console.log(`pnpm generate --check  ${ms(median(runs.map(() => wholeProcess('--check'))))}`);

const sizes = await Promise.all(
  [1, 2, 4].map(async (times) => {
    const folder = multiplied(times);
    const { model } = await generate(folder);
    const endpoints = model.services.flatMap(({ groups }) =>
      groups.flatMap((group) => group.endpoints),
    ).length;
    return { folder, endpoints, times: [] as number[] };
  }),
);
for (const _ of runs) for (const size of sizes) size.times.push(await timed(() => generate(size.folder)));
for (const { endpoints, times, folder } of sizes) {
  const typical = median(times);
  console.log(
    `${String(endpoints).padStart(4)} endpoints         ${ms(typical)}, ${(typical / endpoints).toFixed(2)} ms each`,
  );
  rmSync(folder, { recursive: true });
}
