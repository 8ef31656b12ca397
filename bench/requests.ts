// What a call costs beside hand-written undici and other clients: time, CPU and throughput, all in turn in one run.
// Words of a measure's title as argument run only that one.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { contestants } from './contestants.ts';
import { measures, type Measure } from './measures.ts';
import { median } from './median.ts';
import { installRivals } from './rivals.ts';

const WARM_ROUNDS = 3;

interface Result {
  readonly name: string;
  readonly value: number;
  /** Over the first contestant's figure of the same round. */
  readonly ratio: number;
}

const start = (file: string, ...words: string[]): ChildProcess =>
  fork(path.join(import.meta.dirname, file), words);

/** Asks a contestant for a figure. One that gives up has said why, and ends the run. */
const ask = async (runner: ChildProcess, index: number): Promise<{ name: string; figure: number }> => {
  runner.send(index);
  const [answer] = await once(runner, 'message');
  return answer;
};

/** Every contestant in turn, many rounds, each round beginning with another one; the first rounds only warm up. */
const run = async (runners: readonly ChildProcess[], measure: Measure): Promise<readonly Result[]> => {
  const figures = runners.map((): number[] => []);
  const names: string[] = [];
  for (let round = 0; round < measure.rounds + WARM_ROUNDS; round++) {
    for (let turn = 0; turn < runners.length; turn++) {
      const index = (turn + round) % runners.length;
      const runner = runners[index];
      if (!runner) continue;
      const { name, figure } = await ask(runner, measures.indexOf(measure));
      names[index] = name;
      if (round >= WARM_ROUNDS) figures[index]?.push(figure);
    }
  }
  const [base = []] = figures;
  return figures.map((own, index) => ({
    name: names[index] ?? '',
    value: median(own),
    ratio: median(own.map((value, round) => value / (base[round] ?? NaN))),
  }));
};

const cell = ({ value, ratio }: Result, { unit }: Measure): string =>
  `${value.toFixed(value < 100 ? 2 : 0)} ${unit} ${ratio.toFixed(2)} ×`.padStart(20);

installRivals();
const [only = ''] = process.argv.slice(2);
const server = start('server.ts');
const [port] = await once(server, 'message');
const runners = contestants.map((_, index) =>
  start('contestant.ts', String(index), `http://127.0.0.1:${port}`),
);
for (const runner of runners) runner.once('exit', (code) => code === 0 || process.exit(1));
const chosen = measures.filter(({ title }) => title.includes(only));
for (const [i, measure] of chosen.entries()) {
  const results = await run(runners, measure);
  if (i === 0)
    console.log(`${''.padEnd(36)}${results.map(({ name }) => name.padStart(20)).join('')}  goal for ours`);
  console.log(
    measure.title.padEnd(36) + results.map((result) => cell(result, measure)).join('') + `  ${measure.goal}`,
  );
}
for (const child of [server, ...runners]) child.disconnect();
