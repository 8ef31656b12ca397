// What reading marked integers exactly adds to `JSON.parse`, on KuCoin's own examples made as long as the column says,
// and what writing order bodies adds to `JSON.stringify`. 1.00 is what the plain call takes.
import { effectiveSpecs } from '@kucoin-typed/generator';
import path from 'node:path';
import { stringify } from '../packages/runtime/src/json.ts';
import { exactParser } from '../packages/runtime/src/json/exact-parser.ts';
import { median } from './median.ts';

const ROUNDS = 21;
const ROUND_MS = 2;
const SIZES = [200, 2_000, 50_000, 1_500_000];

interface Kind {
  readonly title: string;
  readonly operation: string;
  /** Where the example has the list whose first item is repeated. */
  readonly list: readonly string[];
  readonly names: readonly string[];
}

const kinds: readonly Kind[] = [
  { title: 'spot trades', operation: 'spot.market.getTradeHistory', list: ['data'], names: ['time'] },
  { title: 'spot fills', operation: 'spot.order.getTradeHistory', list: ['data', 'items'], names: ['tradeId'] },
  { title: 'futures orders', operation: 'futures.order.getOrderList', list: ['data', 'items'], names: ['orderTime'] },
  { title: 'the same, 2 names', operation: 'futures.order.getOrderList', list: ['data', 'items'], names: ['orderTime', 'updatedAt'] },
  { title: 'futures tickers', operation: 'futures.market.getAllTickers', list: ['data'], names: ['ts'] },
  { title: 'futures book', operation: 'futures.market.getFullOrderBook', list: ['data', 'bids'], names: ['ts'] },
]; // prettier-ignore

const documents: readonly any[] = [
  ...effectiveSpecs(path.join(import.meta.dirname, '../specs')).documents.values(),
];
const operations: readonly any[] = documents.flatMap(({ paths }) =>
  Object.values<any>(paths ?? {}).flatMap((item) => Object.values<any>(item)),
);

let state = 1;
const digit = (): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >> 16) % 10;
};

/** The example with so many items that it has the size, no two of them alike, with and without the named fields. */
const messagesOf = ({ operation, list, names }: Kind, size: number) => {
  const { responses } = operations.find(({ operationId }) => operationId === operation);
  const whole = JSON.parse(JSON.stringify(responses[200].content['application/json'].example));
  const [item] = list.reduce((node, name) => node[name], whole);
  const count = Math.max(1, Math.round(size / JSON.stringify(item).length));
  const at = list.at(-1) ?? '';
  const parent = list.slice(0, -1).reduce((node, name) => node[name], whole);
  parent[at] = Array.from({ length: count }, () => item);
  const write = (keep: (name: string) => boolean): string =>
    JSON.stringify(whole, (name, value: unknown) => (keep(name) ? value : undefined)).replace(
      /(\d)(\d{3,})/g,
      (_, first: string, rest: string) => first + rest.replace(/\d/g, () => String(digit())),
    );
  return { marked: write(() => true), unmarked: write((name) => !names.includes(name)) };
};

/** The time of each call over that of the plain one, which runs in the same rounds. */
const ratios = (plain: () => unknown, ...others: readonly (() => unknown)[]): number[] => {
  const calls = [plain, ...others];
  const start = performance.now();
  let warm = 0;
  while (warm++ < 20 || performance.now() - start < 20) for (const call of calls) call();
  const repeats = Math.max(1, Math.round((ROUND_MS * warm * calls.length) / (performance.now() - start)));
  const times: number[][] = calls.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, call] of calls.entries()) {
      const begin = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) call();
      times[index]?.push(performance.now() - begin);
    }
  }
  const [base = NaN, ...rest] = times.map(median);
  return rest.map((time) => time / base);
};

const show = (ratio: number | undefined): string => (ratio ?? NaN).toFixed(2).padStart(8);

console.log(`${'reading'.padEnd(20)}${'bytes'.padStart(9)}  marked  unmarked`);
for (const kind of kinds) {
  const parse = exactParser(kind.names);
  for (const size of SIZES) {
    const { marked, unmarked } = messagesOf(kind, size);
    const [exact] = ratios(() => JSON.parse(marked), () => parse(marked)); // prettier-ignore
    const [none] = ratios(() => JSON.parse(unmarked), () => parse(unmarked)); // prettier-ignore
    console.log(
      kind.title.padEnd(20) + String(marked.length).padStart(9) + show(exact) + show(none).padStart(10),
    );
  }
}

const order = {
  clientOid: '5c52e11203aa677f33e493fb', side: 'buy', symbol: 'BTC-USDT', type: 'limit',
  price: '50000', size: '0.00001', timeInForce: 'GTC', postOnly: true, leverage: 3,
}; // prettier-ignore
const bodies = {
  'one order': order,
  'five orders': { orderList: Array.from({ length: 5 }, () => ({ ...order })) },
};
console.log(`\n${'writing'.padEnd(20)}${'bytes'.padStart(9)}`);
for (const [title, body] of Object.entries(bodies)) {
  const [ratio] = ratios(() => JSON.stringify(body), () => stringify(body)); // prettier-ignore
  console.log(title.padEnd(20) + String(JSON.stringify(body).length).padStart(9) + show(ratio));
}
