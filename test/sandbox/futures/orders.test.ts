import { describe, expect, test } from 'vitest';
import { market, limit, newOid, order, orders, futures, overview, place, placed, position, symbol, tradeAfresh, well } from './trader.ts'; // prettier-ignore

tradeAfresh();

test('a limit order rests with its margin kept, is found three ways, and frees the margin when cancelled', async () => {
  const clientOid = newOid();
  const { orderId } = await well('futures.order.addOrder', 'POST', orders, {
    ...limit,
    clientOid,
    remark: 'r',
  });
  expect(orderId).toMatch(/^\d{15,}$/);
  const found = await order(orderId);
  expect(found).toMatchObject({
    id: orderId,
    clientOid,
    price: '50000',
    size: 10,
    value: '500',
    leverage: '5',
    status: 'open',
    isActive: true,
    filledSize: 0,
    avgDealPrice: '0',
    remark: 'r',
    endAt: null,
    stopPrice: null,
    marginMode: 'ISOLATED',
  });
  expect(typeof found.orderTime).toBe('bigint');
  expect(
    await well('futures.order.getOrderByClientOid', 'GET', `${orders}/byClientOid`, { clientOid }),
  ).toEqual(found);
  const list = await well('futures.order.getOrderList', 'GET', orders, { status: 'active' });
  expect(list).toMatchObject({ currentPage: 1, totalNum: 1, totalPage: 1, items: [found] });
  expect(
    await well('futures.order.getOpenOrderValue', 'GET', '/api/v1/openOrderStatistics', { symbol }),
  ).toEqual({
    openOrderBuySize: 10,
    openOrderSellSize: 0,
    openOrderBuyCost: '500',
    openOrderSellCost: '0',
    settleCurrency: 'USDT',
  });
  // 500 / 5 and the fee of 0.06 % on 500.
  expect(await overview()).toMatchObject({
    orderMargin: 100.3,
    availableBalance: 99_899.7,
    accountEquity: 100_000,
  });

  expect(await well('futures.order.cancelOrderById', 'DELETE', `${orders}/${orderId}`)).toEqual({
    cancelledOrderIds: [orderId],
  });
  expect(await overview()).toMatchObject({ orderMargin: 0, availableBalance: 100_000 });
  expect(await order(orderId)).toMatchObject({ status: 'done', isActive: false, cancelExist: true });
  expect((await futures('GET', orders, { status: 'done' })).data.totalNum).toBe(1);
  expect(
    (await well('futures.order.getRecentClosedOrders', 'GET', '/api/v1/recentDoneOrders', { symbol }))[0].id,
  ).toBe(orderId);
});

test('a market order trades against the book, in lots, and its fills add up to the order', async () => {
  const ticker = await well('futures.market.getTicker', 'GET', '/api/v1/ticker', { symbol });
  const done = await placed(market);
  expect(done).toMatchObject({
    status: 'done',
    filledSize: 10,
    dealSize: 10,
    price: '0',
    cancelExist: false,
    avgDealPrice: ticker.bestAskPrice,
  });
  const { items } = await well('futures.order.getTradeHistory', 'GET', '/api/v1/fills', {
    orderId: done.id,
  });
  expect(items[0]).toMatchObject({
    symbol,
    liquidity: 'taker',
    tradeType: 'trade',
    feeRate: '0.0006',
    closeFeePay: '0',
  });
  const sum = (name: string) =>
    items.reduce((total: number, fill: Record<string, unknown>) => total + Number(fill[name]), 0);
  expect(sum('size')).toBe(10);
  expect(sum('value')).toBeCloseTo(Number(done.dealValue), 10);
  const { accountEquity, unrealisedPNL } = await overview();
  expect(accountEquity - unrealisedPNL).toBeCloseTo(100_000 - sum('fee'), 9);
  const recent = await well('futures.order.getRecentTradeHistory', 'GET', '/api/v1/recentFills', { symbol });
  expect(recent.map(({ tradeId }: { tradeId: string }) => tradeId)).toContain(items[0].tradeId);
});

test('the leverage may be text, as older clients send it', async () => {
  expect(await placed({ ...limit, leverage: '3' })).toMatchObject({ leverage: '3' });
});

test('the size may be an amount of the base or a value', async () => {
  expect((await placed({ ...limit, size: undefined, qty: '0.025' })).size).toBe(25);
  expect((await placed({ ...limit, size: undefined, valueQty: '1040' })).size).toBe(20);
});

test('IOC takes what there is and ends, post-only ends instead of taking', async () => {
  const ticker = (await futures('GET', '/api/v1/ticker', { symbol })).data;
  const ioc = { ...limit, price: ticker.bestAskPrice, size: ticker.bestAskSize + 1, timeInForce: 'IOC' };
  expect(await placed(ioc)).toMatchObject({
    status: 'done',
    filledSize: ticker.bestAskSize,
    cancelExist: true,
  });
  const { bestAskPrice } = (await futures('GET', '/api/v1/ticker', { symbol })).data;
  expect(await placed({ ...limit, price: bestAskPrice, postOnly: true })).toMatchObject({
    status: 'done',
    filledSize: 0,
    cancelExist: true,
  });
  expect((await overview()).orderMargin).toBe(0);
});

test('of a hidden order the book shows nothing, of an iceberg its tip', async () => {
  const at = async (price: string) => {
    const { bids } = await well('futures.market.getFullOrderBook', 'GET', '/api/v1/level2/snapshot', {
      symbol,
    });
    return bids.find(([one]: [number]) => one === Number(price))?.[1];
  };
  await placed({ ...limit, price: '50001', hidden: true });
  expect(await at('50001')).toBeUndefined();
  expect(await placed({ ...limit, price: '50002', iceberg: true, visibleSize: '3' })).toMatchObject({
    iceberg: true,
    visibleSize: 3,
  });
  expect(await at('50002')).toBe(3);
});

test('self-trade prevention cancels the order that came first', async () => {
  const ticker = (await futures('GET', '/api/v1/ticker', { symbol })).data;
  const price = ticker.bestAskPrice;
  const first = await placed({ ...limit, side: 'sell', price, size: 2 });
  await placed({ ...limit, price, size: ticker.bestAskSize + 2, stp: 'CO' });
  expect(await order(first.id)).toMatchObject({ status: 'done', filledSize: 0, cancelExist: true });
});

test('a batch places what can be placed and tells of each order', async () => {
  const rows = await well('futures.order.batchAddOrders', 'POST', `${orders}/multi`, [
    { ...limit, clientOid: 'a' },
    { ...limit, clientOid: 'b', size: 1_000_000 },
    { ...limit, clientOid: 'a' },
  ]);
  expect(rows.map(({ code }: { code: string }) => code)).toEqual(['200000', '300003', '300018']);
  expect(rows[0]).toMatchObject({ clientOid: 'a', symbol, msg: 'success' });
  await placed({ ...limit, clientOid: 'c' });
  const cancelled = await well('futures.order.batchCancelOrders', 'DELETE', `${orders}/multi-cancel`, {
    orderIdsList: [rows[0].orderId, '1'],
    clientOidsList: [{ symbol, clientOid: 'c' }],
  });
  expect(cancelled.map(({ code }: { code: string }) => code)).toEqual(['200', '100004', '200']);
  expect((await overview()).orderMargin).toBe(0);
});

test('a batch of none or of more than twenty is refused, and nothing of it is placed', async () => {
  for (const count of [0, 21]) {
    const rows = Array.from({ length: count }, (_, at) => ({ ...limit, clientOid: `many-${at}` }));
    expect(await futures('POST', `${orders}/multi`, rows)).toMatchObject({ status: 400, code: '400100' });
  }
  expect((await overview()).orderMargin).toBe(0);
});

test('all orders of a contract or of all go at once, by either route', async () => {
  for (const [id, path] of [
    ['futures.order.cancelAllOrdersV1', '/api/v1/orders'],
    ['futures.order.cancelAllOrdersV3', '/api/v3/orders'],
  ] as const) {
    const mine = [await placed(limit), await placed({ ...limit, price: '49999' })];
    const other = await placed({ ...limit, symbol: 'ETHUSDTM', price: '2000', size: 1 });
    const { cancelledOrderIds } = await well(id, 'DELETE', path, { symbol });
    expect(new Set(cancelledOrderIds)).toEqual(new Set(mine.map(({ id: mineId }) => mineId)));
    expect((await order(other.id)).isActive).toBe(true);
    await futures('DELETE', `${orders}/${other.id}`);
  }
});

test('lists are paged, the newest first', async () => {
  const ids: string[] = [];
  for (const price of ['50000', '50001', '50002']) ids.unshift((await placed({ ...limit, price })).id);
  const page = await well('futures.order.getOrderList', 'GET', orders, { currentPage: 2, pageSize: 2 });
  expect(page).toMatchObject({ currentPage: 2, pageSize: 2, totalNum: 3, totalPage: 2 });
  expect(page.items.map(({ id }: { id: string }) => id)).toEqual(ids.slice(2));
  expect((await futures('GET', orders, { side: 'sell' })).data.totalNum).toBe(0);
});

describe('refusals', () => {
  test.each([
    ['too little money', { ...limit, size: 1_000_000 }, 200, '300003'],
    ['more than the risk level allows', { ...limit, leverage: 125, size: 3000 }, 200, '300005'],
    ['a leverage beyond the contract', { ...limit, leverage: 126 }, 200, '300016'],
    ['nothing to close', { ...market, closeOrder: true }, 200, '300009'],
    ['nothing to reduce', { ...market, reduceOnly: true }, 200, '300009'],
    ['an unknown contract', { ...limit, symbol: 'NOPEUSDTM' }, 200, '200003'],
    ['a price far above the market', { ...limit, price: '99999' }, 200, '300011'],
    ['a price far below the market', { ...limit, side: 'sell' }, 200, '300012'],
    ['the other margin mode', { ...limit, marginMode: 'CROSS' }, 200, '330005'],
    ['a side of two-way positions', { ...limit, positionSide: 'LONG' }, 200, '330012'],
    ['no leverage', { ...limit, leverage: undefined }, 200, '100001'],
    ['a price off the tick', { ...limit, price: '50000.05' }, 200, '100001'],
    ['no size', { ...limit, size: undefined }, 200, '100001'],
    ['two sizes', { ...limit, qty: '0.01' }, 200, '100001'],
    ['a size below one', { ...limit, size: 0 }, 200, '100001'],
    ['a size in parts', { ...limit, size: 1.5 }, 400, '400100'],
    ['no side', { ...limit, side: undefined }, 200, '100001'],
  ])('%s', async (_, body, status, code) => {
    expect(await place(body)).toMatchObject({ status, code });
    expect(await overview()).toMatchObject({ availableBalance: 100_000, accountEquity: 100_000 });
    expect((await futures('GET', orders)).data.items).toEqual([]);
  });

  test('a clientOid a second time', async () => {
    const clientOid = newOid();
    expect(await place({ ...limit, clientOid })).toMatchObject({ code: '200000' });
    expect(await place({ ...limit, clientOid })).toMatchObject({ status: 200, code: '300018' });
  });

  test('an order that is not there, or is done', async () => {
    expect(await futures('GET', `${orders}/1`)).toMatchObject({
      status: 200,
      code: '100001',
      msg: expect.stringMatching(/orderNotExist/),
    });
    expect(await futures('GET', `${orders}/byClientOid`, { clientOid: 'x' })).toMatchObject({
      code: '100001',
    });
    expect(await futures('DELETE', `${orders}/1`)).toMatchObject({ status: 200, code: '100004' });
    const { id } = await placed(market);
    expect(await futures('DELETE', `${orders}/${id}`)).toMatchObject({ code: '100004' });
    const { clientOid } = await placed(limit);
    expect(
      await futures('DELETE', `${orders}/client-order/${clientOid}`, { symbol: 'ETHUSDTM' }),
    ).toMatchObject({ code: '100004' });
    expect(
      await well('futures.order.cancelOrderByClientOid', 'DELETE', `${orders}/client-order/${clientOid}`, {
        symbol,
      }),
    ).toEqual({ clientOid });
  });
});

test('a test order leaves no trace', async () => {
  await well('futures.order.addOrderTest', 'POST', `${orders}/test`, { ...market, clientOid: newOid() });
  expect(await position()).toMatchObject({ isOpen: false });
  expect((await futures('GET', orders)).data.items).toEqual([]);
});
