import { expect, test } from 'vitest';
import { format } from '../../../packages/sandbox/src/engine/amount.ts';
import { balanceOf } from '../../../packages/sandbox/src/engine/money.ts';
import {
  balance, engine, limitBuy, myUid, orders, orderOf, spot, symbol, tradeAfresh, well,
} from '../trader.ts'; // prettier-ignore

tradeAfresh();

const route = '/api/v1/orders';
const place = async (body: object): Promise<string> =>
  (await well('spot.order.addOrderOld', 'POST', route, { ...limitBuy, ...body })).orderId;
const read = (id: string) => well('spot.order.getOrderByOrderIdOld', 'GET', `${route}/${id}`);
const list = (query: object) => well('spot.order.getOrdersListOld', 'GET', route, { ...query });
const byClientOid = (clientOid: string) => `/api/v1/order/client-order/${clientOid}`;

test('an order of the old routes trades on the same exchange and shows itself in their words', async () => {
  const id = await place({ clientOid: 'old' });
  expect(await read(id)).toMatchObject({
    id,
    clientOid: 'old',
    isActive: true,
    cancelExist: false,
    funds: '0',
    stop: null,
    stopTriggered: false,
    stopPrice: '0',
    stp: '',
  });
  expect(await orderOf(id)).toMatchObject({ id, active: true });
  expect(await well('spot.order.getOrderByClientOidOld', 'GET', byClientOid('old'))).toMatchObject({ id });
  expect(await list({ status: 'active', symbol })).toMatchObject({ totalNum: 1, items: [{ id }] });
  expect(await list({ status: 'done', symbol })).toMatchObject({ totalNum: 0, items: [] });
  expect(await well('spot.order.cancelOrderByOrderIdOld', 'DELETE', `${route}/${id}`)).toEqual({
    cancelledOrderIds: [id],
  });
  expect(await read(id)).toMatchObject({ isActive: false, cancelExist: true });
  expect(await list({ symbol })).toMatchObject({ totalNum: 1, items: [{ id }] });
  // By the customer's own id only open orders are found.
  expect(await spot('GET', byClientOid('old'))).toMatchObject({ code: '400100', msg: /order not exist/ });
  const gone = { code: '400100', msg: 'order_not_exist_or_not_allow_to_cancel' };
  expect(await spot('DELETE', `${route}/${id}`)).toMatchObject(gone);
  expect(await spot('DELETE', byClientOid('old'))).toMatchObject(gone);
});

test('an id is taken while its order is open, and free again after', async () => {
  const id = await place({ clientOid: 'again' });
  expect(await spot('POST', route, { ...limitBuy, clientOid: 'again' })).toMatchObject({
    code: '400100',
    msg: 'clientOidDuplicated',
  });
  expect(await well('spot.order.cancelOrderByClientOidOld', 'DELETE', byClientOid('again'))).toEqual({
    cancelledOrderId: id,
    clientOid: 'again',
    cancelledOcoOrderIds: null,
  });
  expect(await place({ clientOid: 'again' })).not.toBe(id);
});

test('orders and fills come by page, by side, type and kind of trading', async () => {
  const sold = await place({ clientOid: 'a', side: 'sell', type: 'market', price: undefined, size: '0.01' });
  const bought = await place({
    clientOid: 'b',
    type: 'market',
    price: undefined,
    size: undefined,
    funds: '50',
  });
  await place({ clientOid: 'c' });
  expect(await list({ pageSize: 10 })).toMatchObject({
    currentPage: 1,
    pageSize: 10,
    totalNum: 2,
    totalPage: 1,
    items: [{ id: bought, funds: '50' }, { id: sold }],
  });
  expect((await list({ side: 'sell' })).items).toMatchObject([{ id: sold }]);
  expect((await list({ type: 'limit' })).items).toEqual([]);
  expect((await list({ tradeType: 'MARGIN_TRADE' })).items).toEqual([]);
  const fills = (query: object) =>
    well('spot.order.getTradeHistoryOld', 'GET', '/api/v1/fills', { symbol, ...query });
  const all = await fills({});
  expect(all.items.length).toBe(all.totalNum);
  expect(new Set(all.items.map(({ orderId }: { orderId: string }) => orderId))).toEqual(
    new Set([bought, sold]),
  );
  expect(typeof all.items[0].tradeId).toBe('string');
  expect((await fills({ orderId: sold })).items.every(({ side }: { side: string }) => side === 'sell')).toBe(
    true,
  );
  expect((await fills({ tradeType: 'MARGIN_TRADE' })).items).toEqual([]);
  const current = await well('spot.order.getTradeHistory', 'GET', '/api/v1/hf/fills', { symbol, limit: 100 });
  expect(current.items.map(({ tradeId }: { tradeId: bigint }) => String(tradeId))).toEqual(
    all.items.map(({ tradeId }: { tradeId: string }) => tradeId),
  );
  const recent = await well('spot.order.getRecentOrdersListOld', 'GET', '/api/v1/limit/orders');
  expect(recent).toHaveLength(3);
  const recentFills = await well('spot.order.getRecentTradeHistoryOld', 'GET', '/api/v1/limit/fills');
  expect(recentFills).toHaveLength(all.totalNum);
  expect(await spot('GET', route, { startAt: 1, endAt: 700_000_000 })).toMatchObject({ code: '400100' });
});

test('a batch of the old routes describes every row, and takes stop orders', async () => {
  const row = { side: 'buy', type: 'limit', price: '50000', size: '0.01' };
  const { data } = await well('spot.order.batchAddOrdersOld', 'POST', `${route}/multi`, {
    symbol,
    orderList: [
      { ...row, clientOid: 'a' },
      { ...row, clientOid: 'a' },
      { ...row, clientOid: 'b', stop: 'loss', stopPrice: '51000' },
    ],
  });
  expect(data).toMatchObject([
    { clientOid: 'a', status: 'success', failMsg: null, iceberge: false },
    { clientOid: 'a', status: 'fail', failMsg: 'clientOidDuplicated' },
    { clientOid: 'b', status: 'success', stop: 'loss', stopPrice: '51000', id: expect.stringMatching(/^vs/) },
  ]);
  const orderList = Array.from({ length: 6 }, (_, at) => ({ ...row, clientOid: `more-${at}` }));
  expect(await spot('POST', `${route}/multi`, { symbol, orderList })).toMatchObject({ code: '400100' });
});

test('margin orders use the margin account and are no spot orders', async () => {
  const id = await place({ clientOid: 'm', tradeType: 'MARGIN_TRADE', size: '0.01' });
  expect(format(balanceOf(engine(), myUid(), 'margin', 'USDT').held)).toBe('500.501001');
  expect((await balance('USDT')).holds).toBe('0');
  expect(await spot('GET', `${orders}/${id}`, { symbol })).toMatchObject({ code: '400100' });
  expect(await spot('GET', `${orders}/active`, { symbol })).toMatchObject({ data: [] });
  await spot('DELETE', `${orders}/cancelAll`);
  expect(await read(id)).toMatchObject({ tradeType: 'MARGIN_TRADE', isActive: true });
  const query = { tradeType: 'MARGIN_TRADE' };
  expect(await well('spot.order.batchCancelOrderOld', 'DELETE', route, query)).toEqual({
    cancelledOrderIds: [id],
  });
  const untraced = { ...limitBuy, clientOid: 'm' };
  await well('spot.order.addOrderTestOld', 'POST', `${route}/test`, untraced);
});
