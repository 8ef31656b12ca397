import { expect, test } from 'vitest';
import { advance, balance, limitBuy, orders, place, spot, symbol, tradeAfresh, well } from './trader.ts';

tradeAfresh();

test('balances start the same, by account and currency', async () => {
  const all = await well('account.account.getSpotAccountList', 'GET', '/api/v1/accounts');
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(all.length);
  expect(await balance('USDT')).toEqual({ balance: '100000', available: '100000', holds: '0' });
  expect(
    (await well('account.account.getSpotAccountList', 'GET', '/api/v1/accounts', { type: 'main' })).length,
  ).toBe(2);
});

test('a limit order rests, holds its price and fee to the last digit, and frees them when cancelled', async () => {
  const { orderId, clientOid } = await well('spot.order.addOrder', 'POST', orders, {
    ...limitBuy,
    clientOid: 'mine-1',
    remark: 'first',
    tags: 'mine',
  });
  expect(orderId).toMatch(/^[0-9a-f]{24}$/);
  expect(clientOid).toBe('mine-1');
  // 50000.1 × 0.00012345 × 1.001 = 6.178684857345
  expect(await balance('USDT')).toEqual({
    balance: '100000',
    available: '99993.821315142655',
    holds: '6.178684857345',
  });

  const order = await well('spot.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`, { symbol });
  expect(order).toMatchObject({
    id: orderId,
    clientOid: 'mine-1',
    symbol,
    type: 'limit',
    side: 'buy',
    price: '50000.1',
    size: '0.00012345',
    funds: '6.172512345',
    dealSize: '0',
    remainSize: '0.00012345',
    remark: 'first',
    timeInForce: 'GTC',
    active: true,
    inOrderBook: true,
    cancelExist: false,
  });
  expect(
    await well('spot.order.getOrderByClientOid', 'GET', `${orders}/client-order/mine-1`, { symbol }),
  ).toEqual(order);
  expect(await well('spot.order.getOpenOrders', 'GET', `${orders}/active`, { symbol })).toEqual([order]);
  expect(await well('spot.order.getOpenOrders', 'GET', `${orders}/active`, { symbol: 'ETH-USDT' })).toEqual(
    [],
  );

  const cancelled = await well('spot.order.cancelOrderByOrderId', 'DELETE', `${orders}/${orderId}`, {
    symbol,
  });
  expect(cancelled).toEqual({ orderId });
  expect(await balance('USDT')).toEqual({ balance: '100000', available: '100000', holds: '0' });
  expect(await well('spot.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`, { symbol })).toMatchObject(
    {
      active: false,
      cancelExist: true,
      cancelledSize: '0.00012345',
      cancelledFunds: '6.172512345',
      remainSize: '0',
      remainFunds: '0',
    },
  );
  expect(await well('spot.order.getOpenOrders', 'GET', `${orders}/active`, { symbol })).toEqual([]);
});

test('a limit sell holds the base currency', async () => {
  await place({ ...limitBuy, side: 'sell', price: '90000', size: '9.99999999' });
  expect(await balance('BTC')).toEqual({ balance: '10', available: '0.00000001', holds: '9.99999999' });
  expect(await place({ ...limitBuy, side: 'sell', price: '90000', size: '0.00001' })).toMatchObject({
    status: 200,
    code: '200004',
  });
});

test.each(['buy', 'sell'] as const)(
  'a market %s takes what it wants from the book and moves both balances exactly',
  async (side) => {
    const { orderId } = await well('spot.order.addOrder', 'POST', orders, {
      symbol,
      side,
      type: 'market',
      size: '1.32345678',
    });
    const order = await well('spot.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`, { symbol });
    expect(order).toMatchObject({
      active: false,
      dealSize: '1.32345678',
      remainSize: '0',
      price: '0',
      feeCurrency: 'USDT',
      cancelExist: false,
    });
    // In units of 10^-12, written out with whole numbers.
    const units = (text: string): bigint => {
      const [whole = '0', fraction = ''] = text.split('.');
      return BigInt(whole + fraction.padEnd(12, '0'));
    };
    const { items } = await well('spot.order.getTradeHistory', 'GET', '/api/v1/hf/fills', {
      symbol,
      orderId,
    });
    expect(items.length).toBeGreaterThan(1);
    let value = 0n;
    for (const { price, size, funds } of items) {
      expect(units(funds) * 10n ** 12n).toBe(units(price) * units(size));
      value += units(funds);
    }
    expect(units(order.dealFunds)).toBe(value);
    expect(units(order.fee) * 1000n).toBe(value);
    const usdt = units((await balance('USDT')).balance);
    const change = side === 'buy' ? -value - units(order.fee) : value - units(order.fee);
    expect(usdt).toBe(units('100000') + change);
    expect(await balance('USDT')).toMatchObject({ holds: '0' });
    expect(await balance('BTC')).toMatchObject({
      balance: side === 'buy' ? '11.32345678' : '8.67654322',
      holds: '0',
    });
  },
);

test('a market buy by funds buys whole steps and frees the rest', async () => {
  const { orderId } = await well('spot.order.addOrder', 'POST', orders, {
    symbol,
    side: 'buy',
    type: 'market',
    funds: '100',
  });
  const order = await well('spot.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`, { symbol });
  expect(Number(order.dealFunds)).toBeGreaterThan(99.99);
  expect(Number(order.dealFunds)).toBeLessThanOrEqual(100);
  expect(order.dealSize).toMatch(/^0\.\d{1,8}$/);
  expect(order).toMatchObject({ funds: '100', size: '0', active: false, cancelExist: false });
  expect(Number(order.remainFunds)).toBeLessThan(0.01);
  expect((await balance('USDT')).holds).toBe('0');
});

test('the synchronous placement tells what became of the order', async () => {
  const resting = await well('spot.order.addOrderSync', 'POST', `${orders}/sync`, limitBuy);
  expect(resting).toMatchObject({
    status: 'open',
    originSize: '0.00012345',
    remainSize: '0.00012345',
    dealSize: '0',
  });
  const market = { symbol, side: 'sell', type: 'market', size: '1' };
  const filled = await well('spot.order.addOrderSync', 'POST', `${orders}/sync`, market);
  expect(filled).toMatchObject({ status: 'done', originSize: '1', dealSize: '1', remainSize: '0' });
});

test('IOC and FOK orders fill at once or end', async () => {
  const low = await well('spot.order.addOrderSync', 'POST', `${orders}/sync`, {
    ...limitBuy,
    timeInForce: 'IOC',
  });
  expect(low).toMatchObject({ status: 'done', dealSize: '0', canceledSize: '0.00012345' });
  const high = { ...limitBuy, price: '90000', timeInForce: 'FOK' };
  expect(await well('spot.order.addOrderSync', 'POST', `${orders}/sync`, high)).toMatchObject({
    status: 'done',
    dealSize: '0.00012345',
    canceledSize: '0',
  });
  expect((await balance('USDT')).holds).toBe('0');
});

test('a test order leaves no trace', async () => {
  await well('spot.order.addOrderTest', 'POST', `${orders}/test`, { ...limitBuy, clientOid: 'twice' });
  await well('spot.order.addOrderTest', 'POST', `${orders}/test`, { ...limitBuy, clientOid: 'twice' });
  expect(await balance('USDT')).toMatchObject({ holds: '0' });
  expect(await spot('GET', `${orders}/client-order/twice`, { symbol })).toMatchObject({ code: '400100' });
});

test('cancelling by symbol leaves other symbols alone; cancelling all does not', async () => {
  for (let count = 0; count < 3; count += 1) await place(limitBuy);
  await place({ symbol: 'ETH-USDT', side: 'buy', type: 'limit', price: '100', size: '1' });
  expect(await well('spot.order.getSymbolsWithOpenOrder', 'GET', `${orders}/active/symbols`)).toEqual({
    symbols: ['ETH-USDT', symbol],
  });
  expect(await well('spot.order.cancelAllOrdersBySymbol', 'DELETE', orders, { symbol })).toBe('success');
  expect(await balance('USDT')).toMatchObject({ holds: '100.1', balance: '100000' });
  expect(await well('spot.order.cancelAllOrders', 'DELETE', `${orders}/cancelAll`)).toEqual({
    succeedSymbols: ['ETH-USDT'],
    failedSymbols: [],
  });
  expect(await balance('USDT')).toEqual({ balance: '100000', available: '100000', holds: '0' });
});

test('closed orders come newest first, page by page', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    const { orderId } = (await place({ symbol, side: 'sell', type: 'market', size: '0.1' })).data;
    ids.unshift(orderId);
  }
  await place(limitBuy);
  const page = (parameters: object) =>
    well('spot.order.getClosedOrders', 'GET', `${orders}/done`, { symbol, limit: 2, ...parameters });
  const seen: string[] = [];
  let { items, lastId } = await page({});
  while (items.length > 0) {
    seen.push(...items.map(({ id }: { id: string }) => id));
    ({ items, lastId } = await page({ lastId }));
  }
  expect(seen).toEqual(ids);
  expect((await page({ side: 'buy' })).items).toEqual([]);
  expect((await page({ type: 'limit' })).items).toEqual([]);
  expect((await page({ startAt: Date.now() - 60_000, endAt: Date.now() + 60_000 })).items).toHaveLength(2);
  expect((await page({ endAt: Date.now() - 60_000 })).items).toEqual([]);
});

test('synchronous cancels tell the sizes', async () => {
  const first = (await place({ ...limitBuy, clientOid: 'a' })).data.orderId;
  expect(
    await well('spot.order.cancelOrderByOrderIdSync', 'DELETE', `${orders}/sync/${first}`, { symbol }),
  ).toEqual({
    orderId: first,
    originSize: '0.00012345',
    dealSize: '0',
    remainSize: '0',
    canceledSize: '0.00012345',
    status: 'done',
  });
  await place({ ...limitBuy, clientOid: 'b' });
  const path = `${orders}/sync/client-order/b`;
  expect(await well('spot.order.cancelOrderByClientOidSync', 'DELETE', path, { symbol })).toMatchObject({
    clientOid: 'b',
    status: 'done',
  });
});

test('closed orders are paged by when they ended, however long ago they came', async () => {
  const old = (await place(limitBuy)).data.orderId;
  const sold = (await place({ symbol, side: 'sell', type: 'market', size: '0.1' })).data.orderId;
  await spot('DELETE', `${orders}/${old}`, { symbol });
  const page = (parameters: object) =>
    well('spot.order.getClosedOrders', 'GET', `${orders}/done`, { symbol, limit: 1, ...parameters });
  const first = await page({});
  const second = await page({ lastId: first.lastId });
  expect([first, second].map(({ items }) => items[0].id)).toEqual([old, sold]);
});

test('open orders come page by page, and without pages the one that changed last first', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 3; count += 1) ids.push((await place(limitBuy)).data.orderId);
  const page = (pageNum: number) =>
    well('spot.order.getOpenOrdersByPage', 'GET', `${orders}/active/page`, { symbol, pageNum, pageSize: 2 });
  expect(await page(1)).toMatchObject({
    currentPage: 1,
    pageSize: 2,
    totalNum: 3,
    totalPage: 2,
    items: [{ id: ids[2] }, { id: ids[1] }],
  });
  expect((await page(2)).items.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
  expect((await page(3)).items).toEqual([]);
  advance(1);
  const part = { symbol, cancelSize: '0.00001' };
  expect(await well('spot.order.cancelPartialOrder', 'DELETE', `${orders}/cancel/${ids[0]}`, part)).toEqual({
    orderId: ids[0],
    cancelSize: '0.00001',
  });
  const [first] = await well('spot.order.getOpenOrders', 'GET', `${orders}/active`, { symbol });
  expect(first).toMatchObject({
    id: ids[0],
    size: '0.00012345',
    remainSize: '0.00011345',
    cancelledSize: '0.00001',
    cancelledFunds: '0.500001',
    cancelExist: true,
    active: true,
  });
});
