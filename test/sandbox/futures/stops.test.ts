import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { advance, engine, futures, limit, market, newOid, order, orders, overview, place, placed, position, symbol, tradeAfresh, well } from './trader.ts'; // prettier-ignore

tradeAfresh();

const list = () => well('futures.order.getStopOrderList', 'GET', '/api/v1/stopOrders', { symbol });
const moveTo = (price: string): void => {
  moveMarket(engine(), 'BTC-USDT', amount(price));
  advance(60_000);
};

test('a stop order waits in a list of its own without margin, and starts under its id', async () => {
  const stop = { ...market, stop: 'up', stopPriceType: 'MP', stopPrice: '68000' };
  const waiting = await placed(stop);
  expect(waiting).toMatchObject({
    stop: 'up',
    stopPrice: 68_000,
    stopPriceType: 'MP',
    stopTriggered: false,
    isActive: true,
    filledSize: 0,
  });
  expect((await list()).items).toMatchObject([{ id: waiting.id, stopPrice: '68000' }]);
  expect((await futures('GET', orders)).data.totalNum).toBe(0);
  expect(await overview()).toMatchObject({ orderMargin: 0, availableBalance: 100_000 });
  moveTo('67900');
  expect((await position()).isOpen).toBe(false);
  moveTo('68100');
  expect((await list()).totalNum).toBe(0);
  const done = await order(waiting.id);
  expect(done).toMatchObject({ stopTriggered: true, isActive: false, filledSize: 10 });
  expect((await futures('GET', '/api/v1/fills', { orderId: waiting.id })).data.items[0]).toMatchObject({
    stop: 'up',
    displayType: 'market_stop',
  });
});

test.each(['TP', 'MP', 'IP'])('a stop loss by %s closes the position', async (stopPriceType) => {
  await placed(market);
  const stop = { symbol, type: 'market', closeOrder: true, stop: 'down', stopPriceType, stopPrice: '66000' };
  const { data } = await place(stop);
  moveTo('65500');
  expect((await position()).isOpen).toBe(false);
  expect(await order(data.orderId)).toMatchObject({ side: 'sell', size: 10, filledSize: 10 });
});

test('a stop order whose position or margin is not there is given up when it starts', async () => {
  const closing = await placed({
    symbol,
    type: 'market',
    closeOrder: true,
    stop: 'down',
    stopPriceType: 'MP',
    stopPrice: '67000',
  });
  const large = await placed({
    ...limit,
    size: 1_000_000,
    stop: 'down',
    stopPriceType: 'MP',
    stopPrice: '67000',
  });
  moveTo('66500');
  for (const { id } of [closing, large])
    expect(await order(id)).toMatchObject({ isActive: false, cancelExist: true, filledSize: 0 });
});

test('stop orders are cancelled one by one or together, apart from the others', async () => {
  const stop = { ...market, stop: 'up', stopPriceType: 'TP', stopPrice: '90000' };
  const one = await placed(stop);
  const two = await placed(stop);
  const plain = await placed(limit);
  expect(await futures('DELETE', `${orders}/${one.id}`)).toMatchObject({ code: '200000' });
  expect((await futures('DELETE', '/api/v3/orders', { symbol })).data.cancelledOrderIds).toEqual([plain.id]);
  expect(await well('futures.order.cancelAllStopOrders', 'DELETE', '/api/v1/stopOrders', { symbol })).toEqual(
    { cancelledOrderIds: [two.id] },
  );
  expect((await list()).totalNum).toBe(0);
});

test.each([
  ['70000', 'up'],
  ['64000', 'down'],
])('take profit and stop loss wait for their order and close what it opened: %s', async (price, way) => {
  await well('futures.order.addTPSLOrder', 'POST', '/api/v1/st-orders', {
    ...market,
    clientOid: newOid(),
    triggerStopUpPrice: '69500',
    triggerStopDownPrice: '64500',
    stopPriceType: 'TP',
  });
  expect((await position()).currentQty).toBe(10);
  const [waiting] = (await list()).items;
  expect(waiting).toMatchObject({ side: 'sell', size: 10, reduceOnly: true });
  moveTo(price);
  expect((await position()).isOpen).toBe(false);
  expect(await order(waiting.id)).toMatchObject({ stop: way, stopTriggered: true, filledSize: 10 });
  expect((await list()).totalNum).toBe(0);
});

test.each([
  ['no price type', { stop: 'up', stopPrice: '90000' }],
  ['no price', { stop: 'up', stopPriceType: 'TP' }],
  ['a price off the tick', { stop: 'up', stopPriceType: 'TP', stopPrice: '90000.01' }],
])('%s is refused', async (_, stop) => {
  expect(await place({ ...market, ...stop })).toMatchObject({ code: '100001' });
});
