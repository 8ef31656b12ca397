import type { Sandbox } from '@kucoin-typed/sandbox';
import { Kucoin } from 'kucoin-typed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutOff, hear, openWorld, pause, rowsOf, type World } from './fill-cases.ts';

const symbol = 'BTC-USDT';
const contract = 'XBTUSDTM';

let world: World;
let sandbox: Sandbox;
let kucoin: Kucoin;
beforeAll(async () => {
  world = await openWorld();
  ({ sandbox, kucoin } = world);
});
afterAll(() => world[Symbol.asyncDispose]());

const OTHERS = /^what is of another symbol than BTC-USDT, of which REST cannot be asked\.$/;

describe('orders of spot and margin', () => {
  const spot = {
    buy: () => kucoin.spot.order.addOrder({ symbol, side: 'buy', type: 'market', funds: '20' }),
    rest: (price: string) =>
      kucoin.spot.order.addOrder({ symbol, side: 'buy', type: 'limit', price, size: '0.001' }),
    cancel: (orderId: string) => kucoin.spot.order.cancelOrderByOrderId({ symbol, orderId }),
  };
  const margin = {
    buy: () => kucoin.margin.order.addOrder({ symbol, side: 'buy', type: 'market', funds: '20' }),
    rest: (price: string) =>
      kucoin.margin.order.addOrder({ symbol, side: 'buy', type: 'limit', price, size: '0.001' }),
    cancel: (orderId: string) => kucoin.margin.order.cancelOrderByOrderId({ symbol, orderId }),
  };

  it.each([
    { of: 'spot', calls: spot },
    { of: 'margin', calls: margin },
  ])('of $of: fills, ended and open ones, and nothing of what was told', async ({ of, calls }) => {
    await using stream = kucoin.ws.spot.orderV2();
    const { messages, gap } = hear(stream);
    await stream.ready;
    const { orderId: told } = await calls.buy();
    const { orderId: stays } = await calls.rest('10000');
    const { orderId: goes } = await calls.rest('10001');
    await pause(100);
    let missed = { bought: '', opened: '' };
    await cutOff(sandbox, async () => {
      missed = { bought: (await calls.buy()).orderId, opened: (await calls.rest('10002')).orderId };
      await calls.cancel(goes);
    });
    const notice = await gap;
    expect(notice.missing).toMatch(OTHERS);
    const fills = rowsOf(notice, `${of}.order.getTradeHistory`).map((row) => row.orderId);
    expect(new Set(fills)).toStrictEqual(new Set([missed.bought]));
    const closed = rowsOf(notice, `${of}.order.getClosedOrders`).map((row): string => row.id);
    expect(closed.sort()).toStrictEqual([missed.bought, goes].sort());
    expect(rowsOf(notice, `${of}.order.getOpenOrders`).map((row) => row.id)).toStrictEqual([missed.opened]);
    expect(messages.map(({ data }) => data.orderId)).toContain(told);
    expect(messages.map(({ data }) => data.orderId)).toContain(stays);
  });

  it('of a stream that has seen no pair are missing, in words', async () => {
    const fresh = await openWorld();
    await using stream = fresh.kucoin.ws.spot.orderV2();
    const { gap } = hear(stream);
    await stream.ready;
    await cutOff(fresh.sandbox, () => {});
    expect(await gap).toMatchObject({
      complete: false,
      missing: 'everything: the stream has seen no symbol yet, and REST wants one.',
    });
    await fresh.sandbox.close();
  });
});

describe('orders of futures', () => {
  it.each([
    { of: 'all contracts', open: () => kucoin.ws.futures.allOrder() },
    { of: 'one contract', open: () => kucoin.ws.futures.order({ symbol: contract }) },
  ])('of $of: fills, ended and open ones, and the gap is whole', async ({ open }) => {
    const place = (price?: string) =>
      kucoin.futures.order.addOrder({
        symbol: contract,
        side: 'buy',
        leverage: 2,
        size: 1,
        ...(price ? { type: 'limit', price } : { type: 'market' }),
      });
    await using stream: ReturnType<typeof kucoin.ws.futures.allOrder> = open();
    const { messages, gap } = hear(stream);
    await stream.ready;
    const { orderId: told } = await place();
    const { orderId: goes } = await place('10000');
    await pause(100);
    let missed = { bought: '', opened: '' };
    await cutOff(sandbox, async () => {
      missed = { bought: (await place()).orderId, opened: (await place('10002')).orderId };
      await kucoin.futures.order.cancelOrderById({ orderId: goes });
    });
    const notice = await gap;
    expect(notice).toMatchObject({ complete: true });
    const fills = rowsOf(notice, 'futures.order.getRecentTradeHistory').map((row) => row.orderId);
    expect(new Set(fills)).toStrictEqual(new Set([missed.bought]));
    const closed = rowsOf(notice, 'futures.order.getRecentClosedOrders').map((row): string => row.id);
    expect(closed.sort()).toStrictEqual([missed.bought, goes].sort());
    expect(rowsOf(notice, 'futures.order.getOrderList').map((row) => row.id)).toStrictEqual([missed.opened]);
    expect(messages.map(({ data }) => data.orderId)).toContain(told);
  });
});

describe('of the unified gateway', () => {
  let ua: World;
  beforeAll(async () => {
    ua = await openWorld();
    await ua.kucoin.unified.account.setAccountMode({ accountType: 'UNIFIED' });
  });
  afterAll(() => ua[Symbol.asyncDispose]());

  const place = (tradeType: 'SPOT' | 'FUTURES', price?: string) =>
    ua.kucoin.unified.order.placeOrder({
      accountMode: 'unified',
      tradeType,
      symbol: tradeType === 'SPOT' ? symbol : contract,
      side: 'BUY',
      orderType: price ? 'LIMIT' : 'MARKET',
      size: tradeType === 'SPOT' ? '0.001' : '1',
      sizeUnit: tradeType === 'SPOT' ? 'BASECCY' : 'UNIT',
      ...(price ? { price, timeInForce: 'GTC' } : {}),
    } as any);

  it('orders: fills, ended and open ones of every market, and the gap is whole', async () => {
    await using stream = ua.kucoin.ws.unified.orderAll({ tradeType: 'UNIFIED' });
    const { gap } = hear(stream);
    await stream.ready;
    await place('SPOT');
    const { orderId: goes } = await place('FUTURES', '10000');
    await pause(100);
    const missed: string[] = [];
    await cutOff(ua.sandbox, async () => {
      for (const market of ['SPOT', 'FUTURES'] as const) {
        missed.push((await place(market)).orderId, (await place(market, '10002')).orderId);
      }
      await ua.kucoin.unified.order.cancelOrder({
        accountMode: 'unified',
        tradeType: 'FUTURES',
        symbol: contract,
        orderId: goes,
      } as any);
    });
    const notice = await gap;
    const [spotFilled = '', spotOpen = '', futuresFilled = '', futuresOpen = ''] = missed;
    expect(notice).toMatchObject({ complete: true });
    const ids = (endpoint: string): string[] => [
      ...new Set(rowsOf(notice, `unified.order.${endpoint}`).map((row) => String(row.orderId))),
    ];
    expect(ids('getTradeHistory').sort()).toStrictEqual([spotFilled, futuresFilled].sort());
    expect(ids('getOrderHistory').sort()).toStrictEqual([spotFilled, futuresFilled, goes].sort());
    expect(ids('getOpenOrderList').sort()).toStrictEqual([spotOpen, futuresOpen].sort());
  });

  it('fills, of which none is told twice', async () => {
    await using stream = ua.kucoin.ws.unified.execution({ tradeType: 'UNIFIED' });
    const { messages, gap } = hear(stream);
    await stream.ready;
    const { orderId: told } = await place('SPOT');
    await pause(100);
    let missed = '';
    await cutOff(ua.sandbox, async () => {
      missed = (await place('FUTURES')).orderId;
    });
    const notice = await gap;
    expect(notice).toMatchObject({ complete: true });
    const rows = rowsOf(notice, 'unified.order.getTradeHistory');
    expect(new Set(rows.map((row) => row.orderId))).toStrictEqual(new Set([missed]));
    expect(new Set(messages.map(({ d }) => d.oi))).toStrictEqual(new Set([told]));
  });
});

describe('money', () => {
  it('that came and went is in the ledgers, each entry once; what was held is in none', async () => {
    await using stream = kucoin.ws.spot.account();
    const { gap } = hear(stream);
    await stream.ready;
    await cutOff(sandbox, () =>
      kucoin.spot.order.addOrder({ symbol, side: 'buy', type: 'market', funds: '20' }),
    );
    const notice = await gap;
    const rows = notice.filled.flatMap((one) => one.rows as any[]);
    expect(notice.missing).toContain('the ledgers list what came and went, not what was held and released');
    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(new Set(rows.map((row) => String(row.id))).size).toBe(rows.length);
  });

  it('of which REST is refused is missing', async () => {
    const [, { apiKey, apiSecret, apiPassphrase }] = sandbox.keys as any;
    const reader = new Kucoin({
      apiKey,
      apiSecret,
      apiPassphrase,
      baseUrl: sandbox.baseUrl,
      socketUrl: sandbox.socketUrl,
    });
    await using stream = reader.ws.futures.balance();
    const { gap } = hear(stream);
    await stream.ready;
    const refused = sandbox.faults.add({
      kind: 'permission',
      match: { endpoint: 'account.account.getFuturesLedger' },
    });
    await cutOff(sandbox, () => {});
    const notice = await gap;
    refused.remove();
    expect(notice).toMatchObject({ complete: false, filled: [] });
    expect(notice.missing).toContain('what account.account.getFuturesLedger lists: ');
    expect(notice.missing).not.toContain(apiKey);
  });
});
