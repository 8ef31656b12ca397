import { expect, test } from 'vitest';
import type { StopOrderChange } from '../../../packages/sandbox/src/engine/spot/stop-order.ts';
import { setSpotTrading } from '../../../packages/sandbox/src/engine/spot/trading.ts';
import {
  advance, balance, cancel, engine, orders, makeGap, spot, symbol, trade, tradeAfresh, well,
} from '../trader.ts'; // prettier-ignore

tradeAfresh();

const route = '/api/v1/stop-order';

/** A stop order far from waking unless its stop price says otherwise. */
const stop = async (body: object): Promise<string> => {
  const order = { symbol, side: 'sell', type: 'limit', price: '60000', size: '0.01', ...body };
  return (await well('spot.order.addStopOrder', 'POST', route, order)).orderId;
};
const read = (orderId: string) => well('spot.order.getStopOrderByOrderId', 'GET', `${route}/${orderId}`);
const list = async (query: Record<string, unknown> = {}) =>
  (await well('spot.order.getStopOrdersList', 'GET', route, { symbol, ...query })).items;

/** Makes a trade at this price, between the quotes or at them, with oneself. */
const tradeAt = async (price: string): Promise<void> => {
  const { orderId } = await trade({ side: 'sell', price, size: '0.001' });
  await trade({ side: 'buy', price, size: '0.001', timeInForce: 'IOC' });
  await cancel(orderId);
};

test('a stop order keeps no money, waits, and is placed under its clientOid when the price falls to it', async () => {
  const events: StopOrderChange[] = [];
  engine().events.on('stopOrder', (change) => void events.push({ ...change }));
  const between = makeGap();
  const orderId = await stop({ stopPrice: between, clientOid: 'mine', remark: 'a stop' });
  expect(orderId).toMatch(/^vs[0-9a-z]{22}$/);
  expect((await balance('BTC')).holds).toBe('0');
  expect(await read(orderId)).toMatchObject({
    id: orderId,
    status: 'NEW',
    stop: 'loss',
    clientOid: 'mine',
    price: '60000.00000000000000000000',
    size: '0.01000000000000000000',
    stopPrice: `${between}${between.includes('.') ? '' : '.'}`.padEnd(between.indexOf('.') + 21, '0'),
    stopTriggerTime: null,
    tradeType: 'TRADE',
    remark: 'a stop',
  });
  expect((await list()).map(({ id }: { id: string }) => id)).toEqual([orderId]);
  await tradeAt(between);
  expect(await list()).toEqual([]);
  expect(await read(orderId)).toMatchObject({ status: 'TRIGGERED', stopTriggerTime: expect.any(Number) });
  const path = `${orders}/client-order/mine`;
  const placed = await well('spot.order.getOrderByClientOid', 'GET', path, { symbol });
  expect(placed).toMatchObject({ price: '60000', size: '0.01', dealSize: '0.01', active: false });
  expect(placed.id).not.toBe(orderId);
  expect(events.map(({ type }) => type)).toEqual(['open', 'triggered']);
  expect(events[1]).toMatchObject({ error: undefined, order: { orderId: placed.id } });
});

test('loss waits for the price to fall, entry for it to rise', async () => {
  const between = makeGap();
  const low = (Number(between) - 1).toFixed(1);
  const high = (Number(between) + 1).toFixed(1);
  const far = { side: 'buy', price: '100', size: '0.01' };
  await tradeAt(between);
  const falling = await stop({ ...far, stopPrice: low, stop: 'loss' });
  const rising = await stop({ ...far, stopPrice: high, stop: 'entry' });
  await tradeAt(between);
  expect(await list()).toHaveLength(2);
  await tradeAt(high);
  expect((await list()).map(({ id }: { id: string }) => id)).toEqual([falling]);
  expect(await read(rising)).toMatchObject({ status: 'TRIGGERED' });
  await tradeAt(low);
  expect(await list()).toEqual([]);
});

test('one that cannot be placed when it wakes is gone, and its event says why', async () => {
  const events: StopOrderChange[] = [];
  engine().events.on('stopOrder', (change) => void events.push({ ...change }));
  const between = makeGap();
  await stop({ stopPrice: between, size: '10000', clientOid: 'poor' });
  await tradeAt(between);
  expect(events.at(-1)).toMatchObject({ type: 'triggered', error: expect.stringContaining('BTC') });
  expect(await spot('GET', `${orders}/client-order/poor`, { symbol })).toMatchObject({ code: '400100' });
});

test('while no orders are taken it waits on', async () => {
  await stop({ stopPrice: '90000' });
  setSpotTrading(engine(), 'cancelonly');
  advance(60_000);
  expect(await list()).toHaveLength(1);
  setSpotTrading(engine(), 'open');
  advance(60_000);
  expect(await list()).toEqual([]);
});

test('it is found and cancelled by either id, by symbol and by a list of ids', async () => {
  const first = await stop({ stopPrice: '100', clientOid: 'one' });
  const query = { clientOid: 'one', symbol };
  const [found] = await well(
    'spot.order.getStopOrderByClientOid',
    'GET',
    `${route}/queryOrderByClientOid`,
    query,
  );
  expect(found.id).toBe(first);
  const byClientOid = `${route}/cancelOrderByClientOid`;
  expect(await well('spot.order.cancelStopOrderByClientOid', 'DELETE', byClientOid, query)).toEqual({
    cancelledOrderId: first,
    clientOid: 'one',
  });
  const refused = { code: '400100', msg: 'order_not_exist_or_not_allow_to_cancel' };
  expect(await spot('DELETE', byClientOid, query)).toMatchObject(refused);
  expect(await spot('DELETE', `${route}/${first}`)).toMatchObject(refused);
  const ids = [
    await stop({ stopPrice: '100' }),
    await stop({ stopPrice: '101' }),
    await stop({ stopPrice: '102' }),
  ];
  expect(await well('spot.order.cancelStopOrderByOrderId', 'DELETE', `${route}/${ids[0]}`)).toEqual({
    cancelledOrderIds: [ids[0]],
  });
  const many = (parameters: object) =>
    well('spot.order.batchCancelStopOrder', 'DELETE', `${route}/cancel`, { ...parameters });
  expect(await many({ orderIds: `${ids[1]},${ids[0]}` })).toEqual({ cancelledOrderIds: [ids[1]] });
  expect(await many({ symbol: 'ETH-USDT' })).toEqual({ cancelledOrderIds: [] });
  expect(await many({ symbol })).toEqual({ cancelledOrderIds: [ids[2]] });
});

test('twenty may wait for a symbol, an id waits once, and bad ones are refused', async () => {
  await stop({ stopPrice: '100', clientOid: 'once' });
  const again = { symbol, side: 'sell', type: 'limit', price: '60000', size: '0.01', stopPrice: '100' };
  expect(await spot('POST', route, { ...again, clientOid: 'once' })).toMatchObject({ code: '102426' });
  expect(await spot('POST', route, { ...again, stopPrice: '100.05' })).toMatchObject({ code: '400100' });
  expect(await spot('POST', route, { ...again, stop: 'sideways' })).toMatchObject({ code: '400100' });
  expect(await spot('POST', route, { ...again, size: '0.00000001' })).toMatchObject({ code: '600100' });
  for (let count = 1; count < 20; count += 1) await stop({ stopPrice: '100' });
  expect(await spot('POST', route, again)).toMatchObject({ code: '200003' });
  expect(await list({ pageSize: 10, currentPage: 2 })).toHaveLength(10);
});

const oco = async (body: object): Promise<string> => {
  const order = { symbol, side: 'sell', size: '0.01', clientOid: 'pair', ...body };
  return (await well('spot.order.addOcoOrder', 'POST', '/api/v3/oco/order', order)).orderId;
};
const detail = (id: string) =>
  well('spot.order.getOcoOrderDetailByOrderId', 'GET', `/api/v3/oco/order/details/${id}`);

test('of an OCO order the leg that is reached trades and the other is called off', async () => {
  const between = makeGap();
  const price = (Number(between) + 2).toFixed(1);
  const stopPrice = (Number(between) - 2).toFixed(1);
  await tradeAt(between);
  const id = await oco({ price, stopPrice, limitPrice: '60000' });
  expect(await detail(id)).toMatchObject({
    orderId: id,
    status: 'NEW',
    orders: [
      { side: 'sell', status: 'NEW', size: '0.01000000000000000000' },
      { side: 'sell', status: 'NEW', price: '60000.00000000000000000000' },
    ],
  });
  expect(await list()).toEqual([]);
  expect(await list({ stop: 'oco' })).toHaveLength(2);
  await tradeAt(stopPrice);
  const after = await detail(id);
  expect(after.status).toBe('DONE');
  expect(after.orders.map(({ status }: { status: string }) => status)).toEqual(['CANCELLED', 'TRIGGERED']);
  const sold = await well('spot.order.getOrderByClientOid', 'GET', `${orders}/client-order/pair`, { symbol });
  expect(sold).toMatchObject({ dealSize: '0.01', price: '60000' });
});

test('the limit leg comes true when the price rises to it, and ends with its order', async () => {
  const between = makeGap();
  const price = String(Number(between) + 2);
  await tradeAt(between);
  const id = await oco({ price, stopPrice: '100', limitPrice: '99', size: '0.5' });
  await tradeAt(price);
  expect((await detail(id)).status).toBe('TRIGGERED');
  const open = await well('spot.order.getOrderByClientOid', 'GET', `${orders}/client-order/pair`, { symbol });
  expect(open).toMatchObject({ price, active: true });
  await cancel(open.id);
  expect((await detail(id)).status).toBe('CANCELLED');
});

test('an OCO order is found and cancelled by either id or together', async () => {
  const far = { price: '90000', stopPrice: '100', limitPrice: '99' };
  const legs = async (id: string) => (await detail(id)).orders.map((leg: { id: string }) => leg.id);
  const ids = [await oco(far), await oco({ ...far, clientOid: 'b' }), await oco({ ...far, clientOid: 'c' })];
  const view = { orderId: ids[0], symbol, clientOid: 'pair', status: 'NEW' };
  expect(await well('spot.order.getOcoOrderByOrderId', 'GET', `/api/v3/oco/order/${ids[0]}`)).toMatchObject(
    view,
  );
  const byClientOid = '/api/v3/oco/client-order/pair';
  expect(await well('spot.order.getOcoOrderByClientOid', 'GET', byClientOid)).toMatchObject(view);
  const listed = await well('spot.order.getOcoOrderList', 'GET', '/api/v3/oco/orders', { symbol });
  expect(listed.items.map(({ orderId }: { orderId: string }) => orderId)).toEqual([...ids].reverse());
  expect(await well('spot.order.cancelOcoOrderByClientOid', 'DELETE', byClientOid)).toEqual({
    cancelledOrderIds: await legs(ids[0]!),
  });
  expect(await spot('DELETE', byClientOid)).toMatchObject({ code: '400100' });
  const byId = `/api/v3/oco/order/${ids[1]}`;
  expect(await well('spot.order.cancelOcoOrderByOrderId', 'DELETE', byId)).toEqual({
    cancelledOrderIds: await legs(ids[1]!),
  });
  expect(await well('spot.order.batchCancelOcoOrders', 'DELETE', '/api/v3/oco/orders', { symbol })).toEqual({
    cancelledOrderIds: await legs(ids[2]!),
  });
  expect(await list({ stop: 'oco' })).toEqual([]);
  const again = { symbol, side: 'sell', size: '0.01', ...far, clientOid: 'pair' };
  expect(await spot('POST', '/api/v3/oco/order', again)).toMatchObject({ code: '102426' });
});
