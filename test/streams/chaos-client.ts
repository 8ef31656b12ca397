// The client of the chaos run, in a process of its own: what it gets it passes on at once, and keeps nothing.
import type { Gap } from '@kucoin-typed/runtime';
import { Kucoin } from 'kucoin-typed';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { holdAll, type Held } from './chaos-holdings.ts';
import { STREAMS } from './chaos-streams.ts';

/** What the client passes on. */
export type Passed =
  | { readonly type: 'message'; readonly name: string; readonly id: string }
  | {
      readonly type: 'gap';
      readonly name: string;
      readonly gap: Omit<Gap, 'filled'>;
      readonly ids: readonly string[];
      readonly trades: readonly string[];
    }
  | { readonly type: 'told'; readonly name: string; readonly what: string; readonly why?: string }
  | { readonly type: 'ready'; readonly name: string }
  | { readonly type: 'end'; readonly name: string; readonly error: string }
  | { readonly type: 'heap'; readonly bytes: number }
  | { readonly type: 'holding' }
  | { readonly type: 'fill'; readonly id: string }
  | { readonly type: 'held'; readonly held: Held }
  | { readonly type: 'status'; readonly whole: boolean; readonly connections: unknown };

const { maxAge, ...options } = JSON.parse(process.argv[2] ?? '{}');
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

let waiting: Passed[] = [];
const pass = (one: Passed): void => void waiting.push(one);
setInterval(() => {
  if (waiting.length > 0) process.send?.(waiting);
  waiting = [];
}, 50);

const kucoin = new Kucoin({ ...options, timeout: 3000, sockets: { maxAge } });
const streams = STREAMS.map((one) => {
  const { name, open, idOf, rowId } = one;
  const stream = open(kucoin);
  stream.on('message', (message) => pass({ type: 'message', name, id: idOf(message) }));
  stream.on('gap', ({ filled, ...gap }) => {
    const rows = filled.flatMap(({ endpoint, rows: some }) => some.map((row) => ({ row, endpoint })));
    const ids = rows.flatMap(({ row, endpoint }) => rowId?.(row, endpoint) ?? []);
    const trades = rows.flatMap(({ row }) => (row.tradeId === undefined ? [] : [String(row.tradeId)]));
    pass({ type: 'gap', name, gap, ids, trades });
  });
  for (const what of ['interrupted', 'resumed', 'silent', 'failing'] as const)
    stream.on(what, (notice: any) =>
      pass({ type: 'told', name, what, why: notice.why ?? notice.error?.message }),
    );
  stream.on('end', (error) => pass({ type: 'end', name, error: String(error) }));
  stream.ready.then(
    () => pass({ type: 'ready', name }),
    (error) => pass({ type: 'end', name, error: String(error) }),
  );
  return stream;
});

const holdings = holdAll(
  kucoin,
  () => pass({ type: 'holding' }),
  (id) => pass({ type: 'fill', id }),
);

process.on('message', (ask) => {
  if (ask === 'heap') {
    collect();
    collect();
    pass({ type: 'heap', bytes: process.memoryUsage().heapUsed });
  } else if (ask === 'held') pass({ type: 'held', held: holdings.tell() });
  else if (ask === 'status')
    pass({
      type: 'status',
      whole: streams.every((stream) => stream.status().topics.every(({ state }) => state === 'confirmed')),
      connections: kucoin.connections(),
    });
  else {
    for (const stream of streams) stream.close();
    holdings.close();
    void kucoin.close().then(() => setTimeout(() => process.exit(0), 200));
  }
});
