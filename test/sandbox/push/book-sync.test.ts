import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, send } from '../client.ts';
import { byId, connect, open, pushes, settled, subscribe } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';
import { createTrader } from './random-trader.ts';

type Rows = Readonly<Record<'asks' | 'bids', readonly (readonly [string, string])[]>>;

/** A client's book: sizes by price. */
class ClientBook {
  readonly asks: Map<string, string>;
  readonly bids: Map<string, string>;

  constructor({ asks, bids }: Rows) {
    this.asks = new Map(asks);
    this.bids = new Map(bids);
  }

  set(side: 'asks' | 'bids', price: string, size: string): void {
    if (size === '0') this[side].delete(price);
    else this[side].set(price, size);
  }

  rows(): Rows {
    const sorted = (side: Map<string, string>, sign: number): [string, string][] =>
      [...side].sort(([a], [b]) => sign * (Number(a) - Number(b)));
    return { asks: sorted(this.asks, 1), bids: sorted(this.bids, -1) };
  }
}

/** The engine's own levels, as everybody sees them. */
const truth = (book: ReturnType<Sandbox['exchange']['spotMarket']>['book']): Rows => {
  const rows = (side: 'buy' | 'sell'): [string, string][] =>
    book
      .levels(side)
      .filter(({ shown }) => shown.gt('0'))
      .map(({ text, shown }) => [text, shown.toFixed()]);
  return { asks: rows('sell'), bids: rows('buy') };
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ speed: 0, seed: 'books' });
});
afterEach(() => sandbox.close());

test('classic spot: a snapshot and increments make the engine’s book, level by level', async () => {
  const topic = '/market/level2:BTC-USDT';
  const socket = await connect(sandbox, 'spot');
  await subscribe(socket, topic);
  const trader = createTrader(sandbox, 'BTC-USDT');
  trader.act(200);
  const { data } = await call(sandbox.baseUrl.spot, sandbox.keys[0], {
    path: '/api/v3/market/orderbook/level2',
    query: { symbol: 'BTC-USDT' },
  });
  const book = new ClientBook(data);
  const snapshot = Number(data.sequence);
  trader.act(2000);
  await settled(socket, 'p');
  let last = snapshot;
  for (const push of pushes(socket.frames, topic)) {
    const { sequenceStart, sequenceEnd, changes } = push.data;
    if (sequenceEnd <= last) continue;
    expect(sequenceStart).toBeLessThanOrEqual(last + 1);
    for (const side of ['asks', 'bids'] as const) {
      for (const [price, size, sequence] of changes[side])
        if (Number(sequence) > snapshot) book.set(side, price, size);
    }
    last = sequenceEnd;
  }
  const market = sandbox.exchange.spotMarket('BTC-USDT');
  expect(last).toBe(market.book.sequence());
  expect(book.rows()).toEqual(truth(market.book));
  socket.close();
}, 60_000);

test('classic futures: a snapshot and one change per frame make the engine’s book', async () => {
  const topic = '/contractMarket/level2:XBTUSDTM';
  const socket = await connect(sandbox, 'futures');
  await subscribe(socket, topic);
  sandbox.advance(60_000);
  const { data } = await send(sandbox.baseUrl.futures, '/api/v1/level2/snapshot?symbol=XBTUSDTM');
  const text = (rows: readonly (readonly [unknown, unknown])[]): [string, string][] =>
    rows.map(([price, size]) => [String(price), String(size)]);
  const book = new ClientBook({ asks: text(data.asks), bids: text(data.bids) });
  sandbox.advance(1_200_000);
  await settled(socket, 'p');
  let last = Number(data.sequence);
  let changes = 0;
  for (const { sn, data: push } of pushes(socket.frames, topic)) {
    expect(sn).toBe(push.sequence);
    if (push.sequence <= last) continue;
    expect(push.sequence).toBe(last + 1);
    last = push.sequence;
    changes += 1;
    const [price, side, size] = push.change.split(',');
    book.set(side === 'buy' ? 'bids' : 'asks', price, size);
  }
  expect(changes).toBeGreaterThan(1000);
  const market = sandbox.exchange.futuresMarket('XBTUSDTM');
  expect(last).toBe(market.book.sequence());
  expect(book.rows()).toEqual(truth(market.book));
  socket.close();
}, 60_000);

test('unified increment@10ms: the snapshot comes first, deltas follow without a gap', async () => {
  const socket = await open(sandbox.socketUrl.unifiedSpot, true);
  await socket.next(({ message }) => message === 'welcome');
  socket.send({
    id: 's',
    action: 'SUBSCRIBE',
    channel: 'obu',
    tradeType: 'SPOT',
    symbol: 'BTC-USDT',
    depth: 'increment@10ms',
  });
  await socket.next(({ t }) => t === 'snapshot', 'snapshot');
  const trader = createTrader(sandbox, 'BTC-USDT');
  for (let round = 0; round < 200; round += 1) {
    trader.act(10);
    // Moves no time, but ends a batch as ten milliseconds would.
    sandbox.advance(0);
  }
  socket.send({ id: 'p', type: 'ping' });
  await socket.next(byId('p'));
  const [first, ...deltas] = socket.frames.filter(({ T }) => T === 'obu.SPOT');
  expect(first).toMatchObject({ t: 'snapshot', dp: 'increment@10ms' });
  expect(first.d.O).toBe(first.d.C);
  expect(deltas.length).toBeGreaterThan(100);
  const book = new ClientBook({ asks: first.d.a, bids: first.d.b });
  let last = first.d.C;
  for (const { t, d } of deltas) {
    expect(t).toBe('delta');
    expect(d.O).toBe(last + 1);
    last = d.C;
    for (const [price, size] of d.a) book.set('asks', price, size);
    for (const [price, size] of d.b) book.set('bids', price, size);
  }
  const market = sandbox.exchange.spotMarket('BTC-USDT');
  expect(last).toBe(market.book.sequence());
  const { asks, bids } = truth(market.book);
  expect(book.rows()).toEqual({ asks: asks.slice(0, 500), bids: bids.slice(0, 500) });
  socket.close();
}, 60_000);

test.each(['increment', 'increment@10ms'])(
  'unified futures %s: deltas keep up with the engine’s book',
  async (depth) => {
    const socket = await open(sandbox.socketUrl.unifiedFutures, true);
    await socket.next(({ message }) => message === 'welcome');
    const channel = { channel: 'obu', tradeType: 'FUTURES', symbol: 'XBTUSDTM', depth };
    socket.send({ id: 's', action: 'SUBSCRIBE', ...channel });
    await socket.next(byId('s'), 'answer');
    const { data } = await call(sandbox.baseUrl.spot, sandbox.keys[0], {
      path: '/api/ua/v2/market/orderbook',
      query: { tradeType: 'FUTURES', symbol: 'XBTUSDTM', limit: 'FULL' },
    });
    if (depth !== 'increment') await socket.next(({ t }) => t === 'snapshot', 'snapshot');
    for (let round = 0; round < 100; round += 1) sandbox.advance(10_000);
    socket.send({ id: 'p', type: 'ping' });
    await socket.next(byId('p'));
    const found = socket.frames.filter(({ T }) => T === 'obu.FUTURES');
    const { payload } = specs.ws['ws/unified-public.json']!.components.messages['obu']!;
    expect([...new Set(found.map((push) => faults(payload, push)))]).toEqual(['']);

    const book = new ClientBook({ asks: data.asks, bids: data.bids });
    let last = Number(data.sequence);
    for (const { t, dp, d } of found) {
      expect(dp).toBe(depth);
      if (t === 'snapshot' || d.C <= last) continue;
      expect(d.O).toBe(last + 1);
      last = d.C;
      for (const [price, size] of d.a) book.set('asks', price, size);
      for (const [price, size] of d.b) book.set('bids', price, size);
    }
    const market = sandbox.exchange.futuresMarket('XBTUSDTM');
    expect(last).toBe(market.book.sequence());
    const best = ({ asks, bids }: Rows) => ({ asks: asks.slice(0, 400), bids: bids.slice(0, 400) });
    expect(best(book.rows())).toEqual(best(truth(market.book)));
    socket.close();
  },
  60_000,
);
