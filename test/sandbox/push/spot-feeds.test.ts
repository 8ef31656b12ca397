import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call, send } from '../client.ts';
import { connect, pause, pushes, settled, subscribe } from '../socket-client.ts';
import type { Opened } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ speed: 0, seed: 'feeds' });
});
afterEach(() => sandbox.close());

/** What is wrong with pushes of a topic of the specs. */
const wrong = (file: string, name: string, found: readonly unknown[]): readonly string[] => {
  const { payload } = specs.ws[`ws/${file}.json`]!.components.messages[name]!;
  return [...new Set(found.map((push) => faults(payload, push)))].filter((fault) => fault !== '');
};

const watch = async (topic: string, secret = false): Promise<Opened> => {
  const socket = await connect(sandbox, 'spot', secret && sandbox.keys[0]);
  await subscribe(socket, topic);
  return socket;
};

const place = (body: Record<string, unknown>) =>
  call(sandbox.baseUrl.spot, sandbox.keys[0], {
    method: 'POST',
    path: '/api/v1/hf/orders',
    body: { symbol: 'BTC-USDT', ...body },
  });

const cancel = (orderId: string) =>
  call(sandbox.baseUrl.spot, sandbox.keys[0], {
    method: 'DELETE',
    path: `/api/v1/hf/orders/${orderId}`,
    query: { symbol: 'BTC-USDT' },
  });

describe('public topics', () => {
  test.each([
    ['ticker', '/market/ticker:BTC-USDT', 'trade.ticker'],
    ['orderbookLevel1', '/spotMarket/level1:BTC-USDT', 'level1'],
    ['orderbookLevel5', '/spotMarket/level2Depth5:BTC-USDT', 'level2'],
    ['orderbookLevel50', '/spotMarket/level2Depth50:BTC-USDT', 'level2'],
    ['orderbookIncrement', '/market/level2:BTC-USDT', 'trade.l2update'],
    ['trade', '/market/match:BTC-USDT', 'trade.l3match'],
    ['klines', '/market/candles:BTC-USDT_1min', 'trade.candles.update'],
    ['symbolSnapshot', '/market/snapshot:BTC-USDT', 'trade.snapshot'],
    ['marketSnapshot', '/market/snapshot:BTC', 'trade.snapshot'],
    ['markPrice', '/indicator/markPrice:BTC-USDT', 'tick'],
    ['indexPrice', '/indicator/index:BTC-USDT', 'tick'],
  ])('%s has the shape of the specs', async (name, topic, subject) => {
    const socket = await watch(topic);
    sandbox.advance(60_000);
    await settled(socket, 'p');
    const found = pushes(socket.frames, topic);
    expect(found.length).toBeGreaterThan(0);
    expect(wrong(topic.startsWith('/indicator') ? 'margin-public' : 'spot-public', name, found)).toEqual([]);
    for (const push of found) expect(push.subject).toBe(subject);
    socket.close();
  });

  test('all tickers come under one topic, the symbol as subject', async () => {
    const topic = '/market/ticker:all';
    const socket = await watch(topic);
    sandbox.advance(1000);
    await settled(socket, 'p');
    const found = pushes(socket.frames, topic);
    expect(wrong('spot-public', 'allTickers', found)).toEqual([]);
    expect(new Set(found.map(({ subject }) => subject))).toEqual(
      new Set(sandbox.exchange.spotMarkets.keys()),
    );
    socket.close();
  });

  test('depth comes only when it has changed, except 50 levels, which come every 100 ms', async () => {
    const socket = await connect(sandbox, 'spot');
    await subscribe(socket, '/spotMarket/level2Depth5:BTC-USDT', 'a');
    await subscribe(socket, '/spotMarket/level2Depth50:BTC-USDT', 'b');
    await pause(550);
    expect(pushes(socket.frames, '/spotMarket/level2Depth5:BTC-USDT')).toHaveLength(1);
    const repeated = pushes(socket.frames, '/spotMarket/level2Depth50:BTC-USDT');
    expect(repeated.length).toBeGreaterThan(2);
    expect(repeated[0].data.asks).toHaveLength(50);
    expect(repeated.at(-1).data).toEqual(repeated[0].data);
    socket.close();
  });

  test('a clock that code moves is followed by one push of each state', async () => {
    const topic = '/market/ticker:BTC-USDT';
    const socket = await watch(topic);
    sandbox.advance(0);
    await settled(socket, 'p');
    const before = pushes(socket.frames, topic).length;
    sandbox.advance(3_600_000);
    await settled(socket, 'q');
    expect(pushes(socket.frames, topic)).toHaveLength(before + 1);
    socket.close();
  });

  test('nobody pays for topics that nobody listens to', async () => {
    const { events } = sandbox.exchange;
    const idle = events.listenerCount('book');
    const socket = await watch('/market/level2:BTC-USDT');
    expect(events.listenerCount('book')).toBe(idle + 1);
    socket.close();
    await socket.closed();
    await expect.poll(() => events.listenerCount('book')).toBe(idle);
  });

  test('no market is in a call auction', async () => {
    const socket = await watch('/callauction/callauctionData:BTC-USDT');
    sandbox.advance(10_000);
    await settled(socket, 'p');
    expect(socket.frames.map(({ type }) => type)).toEqual(['welcome', 'ack', 'pong']);
    socket.close();
  });
});

describe('private topics', () => {
  const topics = ['/spotMarket/tradeOrdersV2', '/spotMarket/tradeOrders', '/account/balance'] as const;

  const watchAll = async (): Promise<Opened> => {
    const socket = await connect(sandbox, 'spot', sandbox.keys[0]);
    for (const topic of topics) await subscribe(socket, topic);
    return socket;
  };
  const kinds = (socket: Opened, topic: string): string[] =>
    pushes(socket.frames, topic).map(({ data }) => data.type);

  test('an order that rests and is cancelled', async () => {
    const socket = await watchAll();
    const { data } = await place({
      side: 'buy',
      type: 'limit',
      price: '50000',
      size: '0.01',
      clientOid: 'one',
    });
    await cancel(data.orderId);
    await settled(socket, 'p');
    expect(kinds(socket, topics[0])).toEqual(['received', 'open', 'canceled']);
    expect(kinds(socket, topics[1])).toEqual(['open', 'canceled']);
    expect(wrong('spot-private', 'orderV2', pushes(socket.frames, topics[0]))).toEqual([]);
    expect(wrong('spot-private', 'orderV1', pushes(socket.frames, topics[1]))).toEqual([]);
    for (const push of pushes(socket.frames, topics[0])) {
      expect(push).toMatchObject({
        subject: 'orderChange',
        userId: sandbox.keys[0].uid,
        channelType: 'private',
        data: { orderId: data.orderId, clientOid: 'one', symbol: 'BTC-USDT' },
      });
    }
    expect(pushes(socket.frames, topics[0]).map((push) => push.data.status)).toEqual(['new', 'open', 'done']);
    expect(pushes(socket.frames, topics[0]).at(-1)).toMatchObject({
      data: { canceledSize: '0.01', filledSize: '0', remainSize: '0', price: '50000' },
    });
    socket.close();
  });

  test('one push for each fill, which add up to what REST tells', async () => {
    const socket = await watchAll();
    await subscribe(socket, '/market/match:BTC-USDT');
    const { data } = await place({ side: 'buy', type: 'market', funds: '20000' });
    await settled(socket, 'p');
    const orders = pushes(socket.frames, topics[0]);
    expect(wrong('spot-private', 'orderV2', orders)).toEqual([]);
    const matches = orders.filter((push) => push.data.type === 'match').map((push) => push.data);
    const fills = await call(sandbox.baseUrl.spot, sandbox.keys[0], {
      path: '/api/v1/hf/fills',
      query: { symbol: 'BTC-USDT', orderId: data.orderId },
    });
    expect(matches.map(({ tradeId, matchSize, matchPrice }) => [tradeId, matchSize, matchPrice])).toEqual(
      fills.data.items.map((fill: any) => [String(fill.tradeId), fill.size, fill.price]).reverse(),
    );
    expect(orders.at(-1).data).toMatchObject({
      type: 'filled',
      status: 'done',
      remainFunds: expect.any(String),
    });
    const tape = pushes(socket.frames, '/market/match:BTC-USDT').map((push) => push.data.tradeId);
    expect(matches.map(({ tradeId }) => tradeId)).toEqual(tape);
    socket.close();
  });

  test('balances are what REST tells after each event', async () => {
    const socket = await watchAll();
    await place({ side: 'buy', type: 'limit', price: '50000', size: '0.01' });
    await place({ side: 'sell', type: 'market', size: '0.01' });
    await settled(socket, 'p');
    const changes = pushes(socket.frames, topics[2]);
    expect(changes.length).toBeGreaterThanOrEqual(4);
    expect(wrong('spot-private', 'account', changes)).toEqual([]);
    for (const push of changes)
      expect(push).toMatchObject({ subject: 'account.balance', channelType: 'private' });
    const rest = await call(sandbox.baseUrl.spot, sandbox.keys[0], {
      path: '/api/v1/accounts',
      query: { type: 'trade' },
    });
    for (const currency of ['USDT', 'BTC']) {
      const last = changes.findLast((push) => push.data.currency === currency).data;
      const account = rest.data.find((one: any) => one.currency === currency);
      expect([last.available, last.hold, last.total]).toEqual([
        account.available,
        account.holds,
        account.balance,
      ]);
    }
    expect(changes.map((push) => push.data.relationEvent)).toContain('trade.setted');
    socket.close();
  });

  test('nobody sees what others do', async () => {
    const other = await connect(sandbox, 'spot', sandbox.keys[1]);
    for (const topic of topics) await subscribe(other, topic);
    await place({ side: 'sell', type: 'market', size: '0.01' });
    await settled(other, 'p');
    expect(other.frames.filter(({ type }) => type === 'message')).toEqual([]);
    other.close();
  });
});

test('the pushed candle is the one REST gives', async () => {
  const topic = '/market/candles:BTC-USDT_5min';
  const socket = await watch(topic);
  sandbox.advance(60_000);
  await settled(socket, 'p');
  const rest = await send(sandbox.baseUrl.spot, '/api/v1/market/candles?symbol=BTC-USDT&type=5min');
  expect(pushes(socket.frames, topic).at(-1).data.candles).toEqual(rest.data[0]);
  socket.close();
});

test('debts of margin accounts are told', async () => {
  const cross = '/margin/position';
  const isolated = '/margin/isolatedPosition:BTC-USDT';
  const socket = await connect(sandbox, 'spot', sandbox.keys[0]);
  await subscribe(socket, cross);
  await subscribe(socket, isolated);
  const post = (path: string, body: object) =>
    call(sandbox.baseUrl.spot, sandbox.keys[0], { method: 'POST', path, body });
  const borrowed = await post('/api/v3/margin/borrow', {
    currency: 'USDT',
    size: 100,
    timeInForce: 'IOC',
    isIsolated: false,
    isHf: true,
  });
  expect(borrowed).toMatchObject({ code: '200000' });
  sandbox.advance(10_000);
  await settled(socket, 'p');
  const found = pushes(socket.frames, cross).filter(({ subject }) => subject === 'debt.ratio');
  expect(found.length).toBeGreaterThan(0);
  expect(wrong('margin-private', 'crossMarginPosition', found)).toEqual([]);
  expect(Number(found.at(-1).data.debtList.USDT)).toBeGreaterThanOrEqual(100);
  socket.close();
});

test('what is simulated is told', async () => {
  const { data } = await send(sandbox.baseUrl.spot, '/_sandbox/surface');
  const answers = Object.fromEntries(data.channels.map((one: any) => [one.id, one.answer]));
  expect(answers).toMatchObject({
    'spot-public.orderbookIncrement': 'simulated',
    'unified-public.obu': 'simulated',
    'unified-private-push.orderAll': 'simulated',
  });
  expect(data.operations).toContainEqual({ id: 'spot.order', answer: 'simulated' });
  expect(data.operations).toHaveLength(14);
});
