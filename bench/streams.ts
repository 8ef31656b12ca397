// What a pushed message costs beside hand-written `ws` and other clients, and how soon messages come again when the
// connection breaks: all in turn in one run. Words of a row's title as argument run only what has such a row.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { median } from './median.ts';
import { installRivals } from './rivals.ts';
import { contestants } from './streams/contestants.ts';
import type { Done } from './streams/gateway.ts';
import { measures, type Measure, type Row } from './streams/measures.ts';

const SOURCE = '--conditions=@kucoin-typed/source';
/** The first rounds only warm up. */
const WARM_ROUNDS = 2;

const start = (file: string, words: readonly string[], execArgv: string[] = []): ChildProcess =>
  fork(path.join(import.meta.dirname, 'streams', file), words, {
    execArgv,
    // The official SDK tells a lot.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

const runners = contestants.map((make) => make());
installRivals();
// With the sources: it borrows from the sandbox. The contestants get packages as users do.
const gateway = start('gateway.ts', [String(runners.length)], [SOURCE]);
const [ports] = await once(gateway, 'message');
const children = runners.map((_, index) =>
  start('contestant.ts', [String(index), `http://127.0.0.1:${ports[index]}`]),
);
for (const child of [gateway, ...children]) child.once('exit', (code) => code === 0 || process.exit(1));

const stale = new Set<string>();

/** One contestant, one round: its figure for each row. */
const turn = async (index: number, { kind, count }: Measure): Promise<readonly number[]> => {
  const child = children[index];
  if (!child) return [];
  child.send({ kind, count });
  await once(child, 'message');
  const figures = once(child, 'message');
  gateway.send({ index, kind, count });
  const [{ at, isFresh }]: readonly [Done] = (await once(gateway, 'message')) as [Done];
  const [values] = await figures;
  if (kind !== 'kill') return values;
  if (!isFresh) stale.add(runners[index]?.name ?? '');
  return [(values[0] - at) / 1000];
};

/** Everybody's figures of every round, `[contestant][round][row]`; each round begins with another one. */
const run = async (measure: Measure): Promise<readonly (readonly (readonly number[])[])[]> => {
  const figures = runners.map((): (readonly number[])[] => []);
  const isIn = (index: number, round: number): boolean => {
    const { isSlow, unified } = runners[index] ?? {};
    if (measure.kind === 'unified' && !unified) return false;
    return !isSlow || round < WARM_ROUNDS + measure.slowRounds;
  };
  for (let round = 0; round < measure.rounds + WARM_ROUNDS; round++) {
    await setTimeout(measure.rest ?? 0);
    for (let place = 0; place < runners.length; place++) {
      const index = (place + round) % runners.length;
      if (!isIn(index, round)) continue;
      const values = await turn(index, measure);
      if (round >= WARM_ROUNDS) figures[index]?.push(values);
    }
  }
  return figures;
};

interface Result {
  readonly value: number;
  /** Over the first contestant's figure of the same round, in the middle of the rounds. */
  readonly ratio: number;
}

const results = (figures: readonly (readonly (readonly number[])[])[], row: number): readonly Result[] => {
  const [base = []] = figures;
  return figures.map((rounds) => {
    const values = rounds.map((figure) => figure[row] ?? NaN);
    const ratios = values.map((value, round) => value / (base[round]?.[row] ?? NaN));
    return { value: median(values), ratio: median(ratios) };
  });
};

const cell = ({ value, ratio }: Result, { unit }: Row): string =>
  (Number.isNaN(value)
    ? '–'
    : `${value < 100 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ${unit} ${ratio.toFixed(2)} ×`
  ).padStart(23);

/** The goal, and whether each of ours is within it. */
const verdict = (all: readonly Result[], { goal: { is, ratio, value }, unit }: Row): string => {
  const words = all.flatMap((result, index) => {
    if (!runners[index]?.isOurs) return [];
    const [figure, limit] = ratio === undefined ? [result.value, value ?? NaN] : [result.ratio, ratio];
    return (is === 'at least' ? figure >= limit : figure <= limit) ? 'reached' : 'missed';
  });
  return `  ${is === 'at least' ? '≥' : '≤'} ${ratio === undefined ? `${value} ${unit}` : `${ratio} ×`}: ${words.join(', ')}`;
};

const [only = ''] = process.argv.slice(2);
const chosen = measures.filter(({ rows }) => rows.some(({ title }) => title.includes(only)));
console.log(`${''.padEnd(30)}${runners.map(({ name }) => name.padStart(23)).join('')}  goal for ours`);
for (const measure of chosen) {
  const figures = await run(measure);
  for (const [index, row] of measure.rows.entries()) {
    const all = results(figures, index);
    console.log(row.title.padEnd(30) + all.map((one) => cell(one, row)).join('') + verdict(all, row));
  }
}
if (stale.size > 0) console.log(`With the old token after the kill: ${[...stale].join(', ')}.`);
for (const child of [gateway, ...children]) child.disconnect();
