import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call } from '../client.ts';
import { connect, pushes, settled, subscribe } from '../socket-client.ts';
import type { Opened } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ speed: 0, seed: 'futures feeds' });
});
afterEach(() => sandbox.close());

const SYMBOL = 'XBTUSDTM';

const wrong = (file: string, name: string, found: readonly unknown[]): readonly string[] => {
  const { payload } = specs.ws[`ws/${file}.json`]!.components.messages[name]!;
  return [...new Set(found.map((push) => faults(payload, push)))].filter((fault) => fault !== '');
};

const post = (path: string, body: object) =>
  call(sandbox.baseUrl.futures, sandbox.keys[0], { method: 'POST', path, body });

const order = (body: object) =>
  post('/api/v1/orders', {
    clientOid: `c${Math.floor(performance.now() * 1000)}`,
    symbol: SYMBOL,
    leverage: 3,
    ...body,
  });

describe('public topics', () => {
  test.each([
    ['tickerV2', `/contractMarket/tickerV2:${SYMBOL}`, 'tickerV2'],
    ['tickerV1', `/contractMarket/ticker:${SYMBOL}`, 'ticker'],
    ['orderbookLevel5', `/contractMarket/level2Depth5:${SYMBOL}`, 'level2'],
    ['orderbookLevel50', `/contractMarket/level2Depth50:${SYMBOL}`, 'level2'],
    ['orderbookIncrement', `/contractMarket/level2:${SYMBOL}`, 'level2'],
    ['klines', `/contractMarket/limitCandle:${SYMBOL}_1min`, 'candle.stick'],
    ['execution', `/contractMarket/execution:${SYMBOL}`, 'match'],
    ['symbolSnapshot', `/contractMarket/snapshot:${SYMBOL}`, 'snapshot.24h'],
  ])('%s has the shape of the specs', async (name, topic, subject) => {
    const socket = await connect(sandbox, 'futures');
    await subscribe(socket, topic);
    sandbox.advance(120_000);
    await settled(socket, 'p');
    const found = pushes(socket.frames, topic);
    expect(found.length).toBeGreaterThan(0);
    expect(wrong('futures-public', name, found)).toEqual([]);
    for (const push of found) expect(push.subject).toBe(subject);
    socket.close();
  });

  test('candles end with turnover and volume, those of REST with volume and turnover', async () => {
    const topic = `/contractMarket/limitCandle:${SYMBOL}_1hour`;
    const socket = await connect(sandbox, 'futures');
    await subscribe(socket, topic);
    sandbox.advance(120_000);
    await settled(socket, 'p');
    const { symbol, candles } = pushes(socket.frames, topic).at(-1).data;
    expect(symbol).toBe(SYMBOL);
    const { data: rows } = await call(sandbox.baseUrl.futures, sandbox.keys[0], {
      path: '/api/v1/kline/query',
      query: { symbol: SYMBOL, granularity: 60 },
    });
    const [start, open, high, low, close, volume, turnover] = rows.at(-1);
    expect(candles.map(Number)).toEqual([start / 1000, open, close, high, low, turnover, volume]);
    // A thousandth of a bitcoin per lot.
    expect(turnover / volume / (close / 1000)).toBeCloseTo(1, 1);
    socket.close();
  });

  test('prices by the second and the funding rate by the minute under one topic', async () => {
    const topic = `/contract/instrument:${SYMBOL}`;
    const socket = await connect(sandbox, 'futures');
    await subscribe(socket, topic);
    sandbox.advance(2000);
    await settled(socket, 'p');
    const found = pushes(socket.frames, topic);
    const of = (subject: string) => found.filter((push) => push.subject === subject);
    expect(of('mark.index.price').length).toBeGreaterThan(0);
    expect(of('funding.rate').length).toBeGreaterThan(0);
    expect(wrong('futures-public', 'instrument', of('mark.index.price'))).toEqual([]);
    expect(wrong('futures-public', 'instrumentFundingRate', of('funding.rate'))).toEqual([]);
    socket.close();
  });
});

describe('private topics', () => {
  const topics = {
    allOrder: '/contractMarket/tradeOrders',
    order: `/contractMarket/tradeOrders:${SYMBOL}`,
    balance: '/contractAccount/wallet',
    allPosition: '/contract/positionAll',
    position: `/contract/position:${SYMBOL}`,
    stopOrders: '/contractMarket/advancedOrders',
    marginMode: '/contract/marginMode',
    crossLeverage: '/contract/crossLeverage',
  } as const;

  const watch = async (): Promise<Opened> => {
    const socket = await connect(sandbox, 'futures', sandbox.keys[0]);
    for (const topic of Object.values(topics)) await subscribe(socket, topic);
    return socket;
  };

  test('a position is opened and closed', async () => {
    const socket = await watch();
    const opened = await order({ side: 'buy', type: 'market', size: 2, marginMode: 'ISOLATED' });
    expect(opened).toMatchObject({ code: '200000' });
    await settled(socket, 'p');
    for (const name of ['allOrder', 'order', 'balance', 'allPosition', 'position'] as const) {
      expect(pushes(socket.frames, topics[name]).length, name).toBeGreaterThan(0);
      expect(wrong('futures-private', name, pushes(socket.frames, topics[name])), name).toEqual([]);
    }
    const matches = pushes(socket.frames, topics.allOrder).filter((push) => push.data.type === 'match');
    expect(matches.reduce((sum, push) => sum + Number(push.data.matchSize), 0)).toBe(2);
    expect(pushes(socket.frames, topics.allOrder).at(-1)).toMatchObject({
      subject: 'orderChange',
      data: { type: 'filled', status: 'done', filledSize: '2', remainSize: '0' },
    });
    expect(pushes(socket.frames, topics.order).every((push) => push.subject === 'symbolOrderChange')).toBe(
      true,
    );
    expect(pushes(socket.frames, topics.position).at(-1).data).toMatchObject({ currentQty: 2, isOpen: true });

    await order({ type: 'market', closeOrder: true });
    await settled(socket, 'q');
    expect(pushes(socket.frames, topics.allPosition).at(-1).data).toMatchObject({
      currentQty: 0,
      isOpen: false,
    });
    expect(wrong('futures-private', 'allPosition', pushes(socket.frames, topics.allPosition))).toEqual([]);
    const rest = await call(sandbox.baseUrl.futures, sandbox.keys[0], {
      path: '/api/v1/account-overview',
      query: { currency: 'USDT' },
    });
    const last = pushes(socket.frames, topics.balance).at(-1).data;
    expect(Number(last.availableBalance)).toBe(rest.data.availableBalance);
    expect(Number(last.equity)).toBe(rest.data.accountEquity);
    socket.close();
  });

  test('stop orders and settings', async () => {
    const socket = await watch();
    await post('/api/v2/position/changeMarginMode', { symbol: SYMBOL, marginMode: 'CROSS' });
    await post('/api/v2/changeCrossUserLeverage', { symbol: SYMBOL, leverage: '7' });
    await order({
      side: 'sell',
      type: 'market',
      size: 1,
      stop: 'down',
      stopPrice: '1000',
      stopPriceType: 'MP',
      marginMode: 'CROSS',
    });
    await settled(socket, 'p');
    for (const name of ['stopOrders', 'marginMode', 'crossLeverage'] as const) {
      expect(pushes(socket.frames, topics[name]).length, name).toBeGreaterThan(0);
      expect(wrong('futures-private', name, pushes(socket.frames, topics[name])), name).toEqual([]);
    }
    expect(pushes(socket.frames, topics.marginMode).at(-1).data).toEqual({ [SYMBOL]: 'CROSS' });
    expect(pushes(socket.frames, topics.crossLeverage).at(-1).data).toEqual({ [SYMBOL]: { leverage: '7' } });
    socket.close();
  });

  test('funding is announced and settled', async () => {
    const socket = await watch();
    await subscribe(socket, `/contract/announcement:${SYMBOL}`);
    await order({ side: 'buy', type: 'market', size: 1, marginMode: 'ISOLATED' });
    // Hours of markets in which nothing is looked at are left out.
    const { clock } = sandbox.exchange;
    const { nextFundingAt } = sandbox.exchange.futuresMarket(SYMBOL).state;
    const skipped = nextFundingAt - clock.now() - 10_000;
    const { timers, ...rest } = clock.state();
    clock.load({
      ...rest,
      now: rest.now + skipped,
      timers: timers.map((timer) => ({ ...timer, at: timer.at + skipped })),
    });
    sandbox.advance(20_000);
    await settled(socket, 'p');
    const announced = pushes(socket.frames, `/contract/announcement:${SYMBOL}`);
    expect(announced.map(({ subject }) => subject).slice(0, 2)).toEqual(['funding.begin', 'funding.end']);
    expect(wrong('futures-public', 'announcement', announced)).toEqual([]);
    const paid = pushes(socket.frames, topics.position).filter(
      ({ subject }) => subject === 'position.settlement',
    );
    expect(paid.length).toBeGreaterThan(0);
    expect(wrong('futures-private', 'positionSettlement', paid)).toEqual([]);
    socket.close();
  });
});
