import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { ApiError, Kucoin, regions, type BoundEndpoint, type Stream } from 'kucoin-typed';
import { createClient, createPublicClient } from 'kucoin-typed/client';
import * as spot from 'kucoin-typed/spot';
import { addOrder, type AddOrderParams, type AddOrderResult } from 'kucoin-typed/spot/order';
import { getTicker, type GetTickerParams, type GetTickerResult } from 'kucoin-typed/spot/market';
import type { GetOrderByOrderIdResult } from 'kucoin-typed/futures/order';
import { ticker, type TickerMessage } from 'kucoin-typed/ws/spot';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';

let sandbox: Sandbox;
let options: { apiKey: string; apiSecret: string; apiPassphrase: string; baseUrl: Record<string, string> };
beforeAll(async () => {
  sandbox = await createSandbox();
  const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
  options = { apiKey, apiSecret, apiPassphrase, baseUrl: sandbox.baseUrl };
});
afterAll(() => sandbox.close());

const symbol = 'BTC-USDT';

describe('a signed order through the SDK', () => {
  it('lives its life', async () => {
    const { order } = new Kucoin(options).spot;
    const { orderId, clientOid } = await order.addOrder({
      clientOid: 'life-1', symbol, side: 'buy', type: 'limit', price: '10000.1', size: '0.001', remark: 'ü & 訂單',
    }); // prettier-ignore
    expect(clientOid).toBe('life-1');
    expect(await order.getOrderByOrderId({ symbol, orderId })).toMatchObject({
      active: true,
      price: '10000.1',
      remark: 'ü & 訂單',
    });
    expect((await order.getOrderByClientOid({ symbol, clientOid: 'life-1' })).id).toBe(orderId);
    expect(await order.cancelOrderByOrderId({ symbol, orderId })).toStrictEqual({ orderId });
    expect((await order.getOrderByOrderId({ symbol, orderId })).active).toBe(false);
  });

  it('is refused with the exchange’s code', async () => {
    const { order } = new Kucoin(options).spot;
    const poor = order.addOrder({ symbol, side: 'buy', type: 'limit', price: '10000', size: '1000' });
    await expect(poor).rejects.toThrow(ApiError);
    await expect(poor).rejects.toMatchObject({ endpoint: 'spot.order.addOrder', code: '200004' });
    const wrong = new Kucoin({ ...options, apiSecret: 'wrong' }).account.account.getSpotAccountList();
    await expect(wrong).rejects.toMatchObject({ code: '400004' });
  });

  it('arrives with exact nanoseconds', async () => {
    const { order } = new Kucoin(options).futures;
    const { orderId } = await order.addOrder({
      clientOid: 'f-1',
      symbol: 'XBTUSDTM',
      side: 'buy',
      type: 'market',
      size: 1,
      leverage: 2,
    });
    expect(typeof (await order.getOrderByOrderId({ orderId })).orderTime).toBe('bigint');
  });

  it.each([1, 2, 3] as const)('is accepted from a key of version %s', async (apiKeyVersion) => {
    const key = sandbox.keys.find(({ version }) => version === apiKeyVersion);
    const { apiKey = '', apiSecret = '', apiPassphrase = '' } = key ?? {};
    const kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase, apiKeyVersion, baseUrl: sandbox.baseUrl });
    expect((await kucoin.account.account.getSpotAccountList()).length).toBeGreaterThan(0);
  });

  it('is accepted from an access token alone', async () => {
    const [key] = sandbox.keys;
    const kucoin = new Kucoin({
      apiKey: key.apiKey,
      apiAccessToken: key.accessToken,
      baseUrl: sandbox.baseUrl,
    });
    expect((await kucoin.account.account.getSpotAccountList()).length).toBeGreaterThan(0);
  });
});

describe('one endpoint, two ways', () => {
  it('is the same function and the same data', async () => {
    const kucoin = new Kucoin(options);
    expect(kucoin.spot.market.getTicker.spec).toBe(getTicker.spec);
    expect(spot.market.getTicker).toBe(getTicker);
    expect(
      Object.keys(await getTicker(createPublicClient({ baseUrl: sandbox.baseUrl }), { symbol })),
    ).toStrictEqual(Object.keys(await kucoin.spot.market.getTicker({ symbol })));
    const { status } = await addOrder(createClient(options), {
      symbol,
      type: 'limit',
      side: 'buy',
      price: '1',
      size: '1',
    }).withResponse();
    expect(status).toBe(200);
  });

  it('binds a branch once, and shows no secret when inspected', () => {
    const kucoin = new Kucoin(options);
    expect(kucoin.spot).toBe(kucoin.spot);
    expect(kucoin.spot.market.getTicker).toBe(kucoin.spot.market.getTicker);
    const text = inspect(kucoin, { depth: 20, getters: true, showHidden: true });
    expect(text).toContain('getTicker');
    for (const secret of [options.apiSecret, options.apiPassphrase]) expect(text).not.toContain(secret);
  });

  it('streams either way', async () => {
    await using fluent = new Kucoin(options).ws.spot.ticker({ symbols: [symbol] });
    await using standalone = ticker(createPublicClient({ baseUrl: sandbox.baseUrl }), { symbols: [symbol] });
    const [a, b] = await Promise.all([fluent.next(), standalone.next()]);
    expect(a.value?.topic).toBe(`/market/ticker:${symbol}`);
    expect(b.value?.subject).toBe('trade.ticker');
  });

  it('points at KuCoin unless told otherwise', () => {
    expect(regions['global']?.hosts).toStrictEqual({
      spot: 'https://api.kucoin.com',
      futures: 'https://api-futures.kucoin.com',
      broker: 'https://api-broker.kucoin.com',
    });
    expect(() => new Kucoin()).not.toThrow();
  });
});

type Missed = ReturnType<Kucoin['ws']['spot']['trade']> extends Stream<any, infer Row> ? Row : never;

it('types tell the truth', () => {
  const kucoin = new Kucoin();
  expectTypeOf(kucoin.spot.market.getTicker).toEqualTypeOf<BoundEndpoint<GetTickerParams, GetTickerResult>>();
  expectTypeOf(kucoin.spot.market.getTicker).parameter(0).toEqualTypeOf<{ symbol: string }>();
  expectTypeOf<ReturnType<typeof kucoin.ws.spot.ticker>>().toEqualTypeOf<Stream<TickerMessage>>();
  // Requests are closed, answers are open: a value that KuCoin adds tomorrow flows through.
  expectTypeOf<AddOrderParams['side']>().toEqualTypeOf<'buy' | 'sell'>();
  expectTypeOf<string>().toExtend<GetOrderByOrderIdResult['status']>();
  expectTypeOf<GetOrderByOrderIdResult['orderTime']>().toEqualTypeOf<bigint>();
  expectTypeOf<GetOrderByOrderIdResult['remark']>().toEqualTypeOf<string | null>();
  expectTypeOf<AddOrderResult>().toEqualTypeOf<{ orderId: string; clientOid: string }>();

  // A topic as text pushes what its channel does, and is filled with the same.
  const location: { topic: string } = { topic: '/market/ticker:all' };
  const subscribed = () => ({
    trades: kucoin.subscribe('/market/match:BTC-USDT,ETH-USDT'),
    everything: kucoin.subscribe('/market/ticker:all'),
    candles: kucoin.subscribe('/contractMarket/limitCandle:XBTUSDTM_1min'),
    orders: kucoin.subscribe('/spotMarket/tradeOrdersV2'),
    unknown: kucoin.subscribe('/market/new:thing', { like: ticker }),
    anything: kucoin.subscribe(location.topic),
  });
  type Subscribed = ReturnType<typeof subscribed>;
  expectTypeOf<Subscribed['trades']>().toEqualTypeOf<ReturnType<typeof kucoin.ws.spot.trade>>();
  expectTypeOf<Subscribed['everything']>().toEqualTypeOf<ReturnType<typeof kucoin.ws.spot.allTickers>>();
  expectTypeOf<Subscribed['candles']>().toEqualTypeOf<ReturnType<typeof kucoin.ws.futures.klines>>();
  expectTypeOf<Subscribed['orders']>().toEqualTypeOf<ReturnType<typeof kucoin.ws.spot.orderV2>>();
  expectTypeOf<Subscribed['unknown']>().toEqualTypeOf<Stream<unknown>>();
  expectTypeOf<Subscribed['anything']>().toEqualTypeOf<Stream<unknown>>();
  expectTypeOf<Missed['sequence']>().toEqualTypeOf<string>();

  // Nothing to pass, something that may be passed, something that must be.
  const calls = (): unknown[] => [
    kucoin.spot.market.getServerTime(),
    kucoin.spot.market.getAllSymbols(),
    kucoin.spot.market.getAllSymbols({ market: 'USDS' }, { timeout: 5 }),
    // @ts-expect-error symbol is required
    kucoin.spot.market.getTicker(),
    // @ts-expect-error symbol is text
    kucoin.spot.market.getTicker({ symbol: 5 }),
    // @ts-expect-error no such parameter
    kucoin.spot.market.getTicker({ symbol: 'A', pair: 'B' }),
    // @ts-expect-error a side is buy or sell
    kucoin.spot.order.addOrder({ symbol: 'A', type: 'limit', side: 'hold' }),
    // @ts-expect-error no such region
    new Kucoin({ apiRegion: 'XX' }),
  ];
  expect(calls).toBeTypeOf('function');
});
