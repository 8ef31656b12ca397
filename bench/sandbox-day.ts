// A day of the sandbox's markets at a stroke: 20 symbols, a step for each of their seconds, with books, trades, candles
// and figures of the day. Days as argument let it run longer, to watch the memory.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createExchange } from '../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../packages/sandbox/src/engine/exchange.ts';
import { statsOf } from '../packages/sandbox/src/engine/market/stats.ts';
import { tapeOf } from '../packages/sandbox/src/engine/market/tape.ts';
import { median } from './median.ts';

const ROUNDS = 5;
const DAYS = Number(process.argv[2] ?? 1);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2025, 0, 1);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const timed = <T>(work: () => T): [T, number] => {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
};

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** The fewest trades that any market had in any minute. Counted by the candles' own rows would trust what is measured. */
const countTrades = (exchange: Exchange): { total: () => number; fewest: () => number } => {
  const minutes = (DAYS * DAY) / MINUTE;
  const counts = new Map(
    [...exchange.spotMarkets.keys()].map((symbol) => [symbol, new Uint16Array(minutes)]),
  );
  exchange.events.on('trade', ({ symbol, at }) => {
    const row = counts.get(symbol);
    const minute = Math.floor((at - START) / MINUTE);
    if (row && minute < minutes) row[minute] = (row[minute] ?? 0) + 1;
  });
  return {
    total: () => [...counts.values()].flatMap((row) => [...row]).reduce((sum, count) => sum + count, 0),
    fewest: () => Math.min(...[...counts.values()].map((row) => row.reduce((a, b) => Math.min(a, b)))),
  };
};

const rounds: {
  open: number;
  day: number;
  cpu: number;
  stats: number;
  trades: number;
  fewest: number;
  grown: number;
}[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const [exchange, open] = timed(() => createExchange({ seed: String(round), speed: 0, real: () => START }));
  const trades = countTrades(exchange);
  const before = heap();
  const cpuBefore = process.cpuUsage();
  const [, day] = timed(() => exchange.clock.advance(DAYS * DAY));
  const { user, system } = process.cpuUsage(cpuBefore);
  const grown = heap() - before;
  const symbols = [...exchange.spotMarkets.keys()];
  const [, stats] = timed(() => symbols.map((symbol) => statsOf(exchange, tapeOf(exchange, 'spot', symbol))));
  const line = {
    open,
    day: day / DAYS,
    // Where other programs run at the same time, this is what the day itself takes.
    cpu: (user + system) / 1000 / DAYS,
    stats,
    trades: trades.total() / DAYS,
    fewest: trades.fewest(),
    grown,
  };
  // The first round warms up.
  if (round > 0) rounds.push(line);
  console.log(
    `${round === 0 ? 'warm-up' : `round ${round}`}: ${Math.round(line.day)} ms a day, ${Math.round(line.trades)} trades`,
  );
}

const typical = (name: keyof (typeof rounds)[number]): number => median(rounds.map((line) => line[name]));
console.log(`a day over 20 symbols    ${(typical('day') / 1000).toFixed(1)} s (at most 10)`);
console.log(`processor time of it     ${(typical('cpu') / 1000).toFixed(1)} s`);
console.log(`trades of a day          ${Math.round(typical('trades'))}`);
console.log(`fewest in a minute       ${Math.min(...rounds.map(({ fewest }) => fewest))} (at least 1)`);
console.log(`heap grown by            ${typical('grown').toFixed(1)} MB`);
console.log(`to open an exchange      ${typical('open').toFixed(0)} ms`);
console.log(`figures of all symbols   ${typical('stats').toFixed(1)} ms`);
