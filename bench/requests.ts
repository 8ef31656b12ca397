// What a call costs beside hand-written undici and other clients: time, CPU and throughput, all in turn in one run.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { contestants, type Contestant } from './contestants.ts';
import { median } from './median.ts';
import { installRivals } from './rivals.ts';

type Call = () => Promise<unknown>;

interface Measure {
  readonly title: string;
  readonly unit: string;
  readonly rounds: number;
  readonly call: (contestant: Contestant) => Call;
  readonly figure: (call: Call) => Promise<number>;
}

const perCall =
  (calls: number) =>
  async (call: Call): Promise<number> => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) await call();
    return ((performance.now() - start) * 1000) / calls;
  };

const typical =
  (calls: number) =>
  async (call: Call): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < calls; i++) {
      const start = performance.now();
      await call();
      times.push((performance.now() - start) * 1000);
    }
    return median(times);
  };

const atATime = async (calls: number, width: number, call: Call): Promise<void> => {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: width }, worker));
};

const cpu =
  (calls: number, width: number) =>
  async (call: Call): Promise<number> => {
    const before = process.cpuUsage();
    await atATime(calls, width, call);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / calls;
  };

const throughput =
  (calls: number, width: number) =>
  async (call: Call): Promise<number> => {
    const start = performance.now();
    await atATime(calls, width, call);
    return (calls * 1000) / (performance.now() - start);
  };

const order = (contestant: Contestant): Call => contestant.order;
const tickers = (contestant: Contestant): Call => contestant.tickers;

const stubbed: readonly Measure[] = [
  { title: 'signed order, no network', unit: 'µs', rounds: 31, call: order, figure: perCall(1500) },
];
const measures: readonly Measure[] = [
  { title: 'order round trip, p50, 1 at a time', unit: 'µs', rounds: 21, call: order, figure: typical(300) },
  { title: 'CPU per order, 16 at a time', unit: 'µs', rounds: 21, call: order, figure: cpu(1600, 16) },
  { title: 'orders per second, 64 at a time', unit: '/s', rounds: 21, call: order, figure: throughput(2500, 64) },
  { title: '1.5 MB of tickers, p50', unit: 'µs', rounds: 15, call: tickers, figure: typical(7) },
]; // prettier-ignore

/** Every contestant in turn, many rounds, each round beginning with another one; the first rounds only warm up. */
const run = async (all: readonly Contestant[], measure: Measure): Promise<void> => {
  const { title, unit, rounds, call, figure } = measure;
  const figures = all.map((): number[] => []);
  const WARM = 3;
  for (let round = 0; round < rounds + WARM; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      const index = (turn + round) % all.length;
      const contestant = all[index];
      if (!contestant) continue;
      const value = await figure(call(contestant));
      if (round >= WARM) figures[index]?.push(value);
    }
  }
  const [base = []] = figures;
  console.log(`\n${title}`);
  for (const [i, { name }] of all.entries()) {
    const own = figures[i] ?? [];
    const ratio = median(own.map((value, round) => value / (base[round] ?? NaN)));
    const value = median(own);
    const text = value < 100 ? value.toFixed(2) : value.toFixed(0);
    console.log(`  ${name.padEnd(16)}${text.padStart(8)} ${unit}${ratio.toFixed(2).padStart(8)} ×`);
  }
};

installRivals();
/** Words of a title, to run only some of the measures. */
const [only = ''] = process.argv.slice(2);
const chosen = (list: readonly Measure[]): readonly Measure[] =>
  list.filter(({ title }) => title.includes(only));

const alone = await Promise.all(contestants.map((make) => make(null)));
for (const measure of chosen(stubbed)) await run(alone, measure);

const server = fork(path.join(import.meta.dirname, 'server.ts'));
const [port] = await once(server, 'message');
const connected = await Promise.all(contestants.map((make) => make(`http://127.0.0.1:${port}`)));
for (const measure of chosen(measures)) await run(connected, measure);
process.exit();
