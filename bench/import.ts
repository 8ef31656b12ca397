// What an import adds to an empty process, with a cold module cache each time.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { median, ms } from './median.ts';

const ROUNDS = 15;
const cases: Record<string, string> = {
  'nothing at all': '',
  'kucoin-typed/spot': "await import('kucoin-typed/spot');",
  'kucoin-typed/client': "await import('kucoin-typed/client');",
  'kucoin-typed': "await import('kucoin-typed');",
};

/** Milliseconds of a whole process that runs the code; it starts in examples/, which has the packages. */
const run = (code: string): number => {
  const start = performance.now();
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: path.join(import.meta.dirname, '../examples'),
  });
  return performance.now() - start;
};

const times: Record<string, number[]> = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, code] of Object.entries(cases)) times[name]?.push(run(code));
const empty = median(times['nothing at all'] ?? []);
for (const [name, list] of Object.entries(times)) {
  console.log(
    `${name.padEnd(22)}${ms(median(list))}${name === 'nothing at all' ? '' : `, ${ms(median(list) - empty)} above nothing`}`,
  );
}
