import { expect, test } from 'vitest';
import { setSpotTrading } from '../../../packages/sandbox/src/engine/spot/trading.ts';
import {
  advance, balance, cancel, engine, limitBuy, orderOf, orders, place, makeGap, spot, symbol, trade, tradeAfresh,
  useKey, well,
} from '../trader.ts'; // prettier-ignore

tradeAfresh();

const alter = (body: object) =>
  well('spot.order.modifyOrder', 'POST', `${orders}/alter`, { symbol, ...body });

test('a change makes another order of the same clientOid, at the end of the queue', async () => {
  const { orderId } = await trade({ ...limitBuy, size: '0.01', clientOid: 'mine' });
  const { newOrderId, clientOid } = await alter({ orderId, newPrice: '40000', newSize: '0.02' });
  expect(clientOid).toBe('mine');
  expect(newOrderId).not.toBe(orderId);
  expect(await orderOf(orderId)).toMatchObject({ active: false, cancelExist: true, cancelledSize: '0.01' });
  expect(await orderOf(newOrderId)).toMatchObject({ active: true, price: '40000', size: '0.02', clientOid });
  const found = await well('spot.order.getOrderByClientOid', 'GET', `${orders}/client-order/mine`, {
    symbol,
  });
  expect(found.id).toBe(newOrderId);
  // 40000 x 0.02 x 1.001
  expect((await balance('USDT')).holds).toBe('800.8');
  const again = await alter({ clientOid: 'mine', newPrice: '30000' });
  expect(await orderOf(again.newOrderId)).toMatchObject({ price: '30000', size: '0.02' });
});

test('the new size counts what was filled; one that is no larger ends the order', async () => {
  const between = makeGap();
  const { orderId } = await trade({ side: 'sell', price: between, size: '0.01' });
  useKey(2);
  await trade({ side: 'buy', price: between, size: '0.004' });
  useKey(0);
  const { newOrderId } = await alter({ orderId, newSize: '0.007' });
  expect(await orderOf(newOrderId)).toMatchObject({ size: '0.003', dealSize: '0' });
  expect(await orderOf(orderId)).toMatchObject({ dealSize: '0.004', cancelledSize: '0.006' });
  useKey(2);
  await trade({ side: 'buy', price: between, size: '0.001' });
  useKey(0);
  expect((await alter({ orderId: newOrderId, newSize: '0.001' })).newOrderId).toBe('');
  expect((await balance('BTC')).holds).toBe('0');
});

test('a change that cannot be made leaves the order as it is', async () => {
  const { orderId } = await trade({ ...limitBuy, size: '0.01' });
  const change = (body: object) => spot('POST', `${orders}/alter`, { symbol, orderId, ...body });
  expect(await change({ newSize: '100' })).toMatchObject({ code: '200004' });
  expect(await change({ newPrice: '0.01' })).toMatchObject({ code: '400100' });
  expect(await change({})).toMatchObject({ code: '400100' });
  expect(await change({ newPrice: '40000', symbol: 'ETH-USDT' })).toMatchObject({ code: '400100' });
  expect(await orderOf(orderId)).toMatchObject({ active: true, price: '50000.1', size: '0.01' });
  await cancel(orderId);
  expect(await change({ newPrice: '40000' })).toMatchObject({
    code: '400100',
    msg: 'order_not_exist_or_not_allow_to_cancel',
  });
});

test('a part of an order is cancelled each time it is asked for; the last one ends it', async () => {
  const { orderId } = await trade({ ...limitBuy, size: '0.01' });
  const part = (cancelSize: string) => spot('DELETE', `${orders}/cancel/${orderId}`, { symbol, cancelSize });
  expect((await part('0.004')).data).toEqual({ orderId, cancelSize: '0.004' });
  expect(await orderOf(orderId)).toMatchObject({ remainSize: '0.006', cancelledSize: '0.004', active: true });
  expect((await balance('USDT')).holds).toBe('300.3006006');
  await part('0.004');
  await part('0.004');
  expect(await orderOf(orderId)).toMatchObject({ remainSize: '0', cancelledSize: '0.01', active: false });
  expect(await part('0.004')).toMatchObject({ code: '400100' });
});

const rows = (orderList: readonly object[], sync = '') =>
  well(
    sync === '' ? 'spot.order.batchAddOrders' : 'spot.order.batchAddOrdersSync',
    'POST',
    `${orders}/multi${sync}`,
    { orderList },
  );

test('rows of a batch stand or fall for themselves', async () => {
  const row = { ...limitBuy, size: '0.01' };
  const answer = await rows([
    { ...row, clientOid: 'a' },
    { ...row, clientOid: 'a' },
    { ...row, size: '100', clientOid: 'b' },
    { ...row, price: '0.01', clientOid: 'c' },
    { ...row, symbol: 'NOPE-USDT' },
    { ...row, clientOid: 'd' },
  ]);
  expect(answer.map(({ success }: { success: boolean }) => success)).toEqual([
    true, false, false, false, false, true,
  ]); // prettier-ignore
  expect(Object.keys(answer[1])).toEqual(['success', 'failMsg']);
  expect(answer[0]).toMatchObject({ clientOid: 'a', orderId: expect.stringMatching(/^[0-9a-f]{24}$/) });
  const open = await well('spot.order.getOpenOrders', 'GET', `${orders}/active`, { symbol });
  expect(open.map(({ clientOid }: { clientOid: string }) => clientOid)).toEqual(['d', 'a']);
});

test('a synchronous batch tells the sizes; one that is too long is refused as a whole', async () => {
  const row = { ...limitBuy, size: '0.01' };
  const [open, done] = await rows([row, { ...row, price: '90000', timeInForce: 'IOC' }], '/sync');
  expect(open).toMatchObject({ success: true, status: 'open', remainSize: '0.01' });
  expect(done).toMatchObject({ success: true, status: 'done', dealSize: '0.01', remainSize: '0' });
  const orderList = Array.from({ length: 21 }, () => row);
  expect(await spot('POST', `${orders}/multi`, { orderList })).toMatchObject({ code: '400100' });
  expect(await spot('POST', `${orders}/multi`, { orderList: [] })).toMatchObject({ code: '400100' });
});

test("a dead man's switch cancels what it was set for unless it is renewed", async () => {
  const set = (timeout: number, symbols?: string) =>
    well('spot.order.setDCP', 'POST', `${orders}/dead-cancel-all`, { timeout, symbols });
  const get = () => well('spot.order.getDCP', 'GET', `${orders}/dead-cancel-all/query`);
  expect(await get()).toEqual({});
  const mine = await trade({ ...limitBuy, size: '0.01' });
  const ether = (await place({ symbol: 'ETH-USDT', side: 'buy', type: 'limit', price: '100', size: '1' }))
    .data;
  const { currentTime, triggerTime } = await set(10, symbol);
  expect(triggerTime - currentTime).toBe(10);
  expect(await get()).toMatchObject({ timeout: 10, symbols: symbol, triggerTime });
  advance(9000);
  await set(10, symbol);
  advance(9999);
  expect(await orderOf(mine.orderId)).toMatchObject({ active: true });
  advance(1);
  expect(await orderOf(mine.orderId)).toMatchObject({ active: false, cancelExist: true });
  expect(await orderOf(ether.orderId, 'ETH-USDT')).toMatchObject({ active: true });
  expect(await get()).toEqual({});
  await set(5);
  await set(-1);
  advance(10_000);
  expect(await orderOf(ether.orderId, 'ETH-USDT')).toMatchObject({ active: true });
  await set(5);
  advance(5000);
  expect(await orderOf(ether.orderId, 'ETH-USDT')).toMatchObject({ active: false });
  for (const body of [{ timeout: 4 }, { timeout: 86_401 }, { timeout: 5, symbols: 'NOPE-USDT' }])
    expect((await spot('POST', `${orders}/dead-cancel-all`, body)).code).toMatch(/^(400100|900001)$/);
});

test('while trading has stopped in the engine nothing can be placed, changed or woken', async () => {
  const { orderId } = await trade({ ...limitBuy, size: '0.01' });
  setSpotTrading(engine(), 'cancelonly');
  expect(await place(limitBuy)).toMatchObject({ code: '200001' });
  expect(await spot('POST', `${orders}/alter`, { symbol, orderId, newPrice: '40000' })).toMatchObject({
    code: '200001',
  });
  expect(await cancel(orderId)).toMatchObject({ code: '200000' });
});
