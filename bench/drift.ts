// What comparing answers with the specs costs a client that has a logger: an answer that is looked at, and the average
// of many, of which one in 64 is; beside what parsing the same answer costs.
import { effectiveSpecs } from '@kucoin-typed/generator';
import path from 'node:path';
import { createDrift } from '../packages/runtime/src/drift/drift.ts';
import { machineTime } from '../packages/runtime/src/time-source.ts';
import { shapes } from '../packages/sdk/src/api/shapes.ts';
import { median } from './median.ts';

const ROUNDS = 21;
const logger = {
  trace: () => {},
  error: () => {},
  info: (line: string) => console.log(`unexpected: ${line}`),
};

const documents: readonly any[] = [
  ...effectiveSpecs(path.join(import.meta.dirname, '../specs')).documents.values(),
];
const operations: readonly any[] = documents.flatMap(({ paths }) =>
  Object.values<any>(paths ?? {}).flatMap((item) => Object.values<any>(item)),
);
const example = (id: string): any =>
  JSON.parse(
    JSON.stringify(
      operations.find(({ operationId }) => operationId === id).responses[200].content['application/json']
        .example,
    ),
  ).data;

const tickers = example('spot.market.getAllTickers');
const [one] = tickers.ticker;
tickers.ticker = Array.from({ length: Math.round(1_500_000 / JSON.stringify(one).length) }, () => ({
  ...one,
}));
const answers: [id: string, data: unknown][] = [
  ['spot.market.getTicker', example('spot.market.getTicker')],
  ['spot.order.getOrderByOrderId', example('spot.order.getOrderByOrderId')],
  ['spot.market.getAllTickers', tickers],
];

/** Microseconds of one call. */
const time = (repeats: number, call: () => void): number => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    for (let i = 0; i < repeats; i++) call();
    times.push(((performance.now() - begin) * 1000) / repeats);
  }
  return median(times);
};

const us = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} µs`.padStart(14);
console.log(
  `${'answer'.padEnd(30)}${'bytes'.padStart(9)}${['parsing', 'looked at', 'on average'].map((s) => s.padStart(14)).join('')}`,
);
for (const [id, data] of answers) {
  const text = JSON.stringify(data);
  let now = 0;
  // A clock that leaps a minute makes every answer one that is looked at; one that stands still, one in 64.
  const clock = (step: number) => ({ ...machineTime, monotonic: () => (now += step) });
  const ready = async (step: number | undefined) => {
    const drift = createDrift(logger, async () => shapes, step === undefined ? machineTime : clock(step));
    for (let i = 0; i < 200; i++) {
      drift.inspect(id, data);
      if (i === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return drift;
  };
  const always = await ready(61_000);
  const steady = await ready(undefined);
  const looked = time(50, () => always.inspect(id, data));
  const average = time(6400, () => steady.inspect(id, data));
  const parsing = time(text.length > 1e5 ? 5 : 500, () => void JSON.parse(text));
  console.log(id.padEnd(30) + String(text.length).padStart(9) + us(parsing) + us(looked) + us(average));
}
console.log(
  `the table: ${shapes.length} bytes, read in ${us(time(5, () => void JSON.parse(shapes))).trim()}`,
);
