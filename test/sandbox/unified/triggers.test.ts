import { expect, test } from 'vitest';
import { limitBuy, uaAfresh, v2 } from './ua.ts';

const ua = uaAfresh(true);
const named = { tradeType: 'SPOT', symbol: 'BTC-USDT' };
const marketSell = { ...named, side: 'SELL', orderType: 'MARKET', size: '0.01', sizeUnit: 'BASECCY' };

const detail = (orderId: string) => ua().get(`${v2}/detail`, { ...named, orderId });
const waiting = async () =>
  (await ua().get(`${v2}/open-list`, { tradeType: 'SPOT', orderFilter: 'ADVANCED' })).items;

/** Moves the last trade to about this price by trading through the book; far away needs many markets' worth. */
const letTradeAt = async (side: 'BUY' | 'SELL') => {
  const order = { ...named, side, orderType: 'MARKET', size: '0.001', sizeUnit: 'BASECCY' };
  await ua().post(`${v2}/place`, order);
};

test('an order with a trigger waits, keeps no money, and trades when the price comes', async () => {
  const { orderId } = await ua().post(`${v2}/place`, {
    ...marketSell,
    triggerDirection: 'DOWN',
    triggerPriceType: 'TP',
    triggerPrice: String(ua().ask1()),
    clientOid: 'waits',
  });
  expect(await detail(orderId)).toMatchObject({
    status: 0,
    triggerDirection: 'DOWN',
    triggerPriceType: 'TP',
    triggerPrice: String(ua().ask1()),
    clientOid: 'waits',
  });
  expect(await waiting()).toHaveLength(1);
  expect((await ua().get(`${v2}/open-list`, { tradeType: 'SPOT' })).items).toEqual([]);
  await letTradeAt('SELL');
  expect(await waiting()).toEqual([]);
  expect(await detail(orderId)).toMatchObject({ status: 1 });
  const { items } = await ua().get(`${v2}/history`, { tradeType: 'SPOT', side: 'SELL' });
  expect(items.find((one: any) => one.triggerOrderId === orderId)).toMatchObject({
    status: 3,
    clientOid: 'waits',
    filledSize: '0.01',
  });
});

test('a classic stop order and a trigger order of a classic account are the same', async () => {
  await ua().post('/api/ua/v2/account/mode', { accountType: 'CLASSIC' });
  const stop = { symbol: 'BTC-USDT', side: 'sell', type: 'market', size: '0.01', stop: 'loss' };
  const { data } = await ua().ask('POST', '/api/v1/stop-order', { ...stop, stopPrice: '40000' });
  const query = { tradeType: 'SPOT', orderFilter: 'CONDITION' };
  const { items } = await ua().get('/api/ua/v1/classic/order/open-list', query);
  expect(items).toMatchObject([
    { orderId: data.orderId, status: 0, triggerDirection: 'DOWN', triggerPrice: '40000' },
  ]);
  await ua().post('/api/ua/v1/classic/order/cancel', { ...named, orderId: data.orderId });
  const { data: stops } = await ua().ask('GET', '/api/v1/stop-order', { symbol: 'BTC-USDT' });
  expect(stops.items).toEqual([]);
});

test('take profit and stop loss wait once the order has traded, and one ends the other', async () => {
  const { orderId } = await ua().post(`${v2}/place`, {
    ...named,
    side: 'BUY',
    orderType: 'MARKET',
    size: '0.01',
    sizeUnit: 'BASECCY',
    tpTriggerPrice: '90000',
    slTriggerPrice: String(ua().ask1()),
  });
  expect(await detail(orderId)).toMatchObject({
    status: 3,
    tpTriggerPrice: '90000',
    tpTriggerPriceType: 'TP',
  });
  expect(await waiting()).toMatchObject([
    { side: 'SELL', size: '0.01', triggerDirection: 'DOWN' },
    { side: 'SELL', size: '0.01', triggerDirection: 'UP', triggerPrice: '90000' },
  ]);
  await letTradeAt('SELL');
  expect(await waiting()).toEqual([]);
  const { items } = await ua().get(`${v2}/history`, { tradeType: 'SPOT', orderFilter: 'ADVANCED' });
  expect(items.map(({ status }: { status: number }) => status)).toEqual([1, 5]);
});

test('an order that rests has its exits only after it was filled', async () => {
  const { orderId } = await ua().post(`${v2}/place`, { ...limitBuy, tpTriggerPrice: '90000' });
  expect(await waiting()).toEqual([]);
  await ua().post(`${v2}/cancel`, { ...named, orderId });
  expect(await waiting()).toEqual([]);
});

test.each([
  ['401115', { triggerPrice: '40000' }],
  ['401121', { triggerDirection: 'UP' }],
  ['401116', { triggerPrice: '40000', triggerDirection: 'DOWN', triggerPriceType: 'MP' }],
  ['400100', { triggerPrice: '40000', triggerDirection: 'DOWN', slTriggerPrice: '1' }],
])('refuses with %s: %j', async (code, change) => {
  expect(await ua().refused('POST', `${v2}/place`, { ...marketSell, ...change })).toBe(code);
  expect(await waiting()).toEqual([]);
});

test("the dead man's switch cancels what is open when nobody renews it", async () => {
  await ua().post(`${v2}/place`, limitBuy);
  await ua().post(`${v2}/place`, { ...limitBuy, symbol: 'ETH-USDT', price: '1000', size: '1' });
  const set = '/api/ua/v1/dcp/set';
  const now = Math.floor(ua().sandbox.exchange.clock.now() / 1000);
  const body = { tradeType: 'SPOT', timeout: 10, symbols: ['BTC-USDT'] };
  expect(await ua().post(set, body)).toEqual({
    tradeType: 'SPOT',
    symbol: ['BTC-USDT'],
    systemTime: now,
    triggerTime: now + 10,
  });
  ua().sandbox.advance(9000);
  await ua().post(set, body);
  ua().sandbox.advance(9000);
  expect((await ua().get(`${v2}/open-list`, { tradeType: 'SPOT' })).items).toHaveLength(2);
  ua().sandbox.advance(1000);
  const { items } = await ua().get(`${v2}/open-list`, { tradeType: 'SPOT' });
  expect(items).toMatchObject([{ symbol: 'ETH-USDT' }]);
  expect(await ua().get('/api/ua/v1/dcp/query', { tradeType: 'SPOT' })).toMatchObject({ triggerTime: 0 });
  expect(await ua().refused('POST', set, { tradeType: 'SPOT', timeout: 2 })).toBe('400100');
});
