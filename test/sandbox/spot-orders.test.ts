import { createSandbox } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { send } from './client.ts';
import { answerFaults } from './specs.ts';
import { limitBuy, orders, place, spot, symbol, tradeAfresh } from './trader.ts';

tradeAfresh();

/** Calls, expects success and an answer within the endpoint's schema, and gives back its data. */
const well = async (id: string, ...[method, path, parameters]: Parameters<typeof spot>) => {
  const reply = await spot(method, path, parameters);
  expect(reply, reply.msg).toMatchObject({ status: 200, code: '200000' });
  expect(answerFaults(id, reply.json), id).toBe('');
  return reply.data;
};

const balance = async (currency: string) => {
  const [row] = await well('account.account.getSpotAccountList', 'GET', '/api/v1/accounts', {
    currency,
    type: 'trade',
  });
  return { balance: row.balance, available: row.available, holds: row.holds };
};

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
  expect(await place({ ...limitBuy, side: 'sell', price: '90000', size: '0.00000002' })).toMatchObject({
    status: 200,
    code: '200004',
  });
});

test.each(['buy', 'sell'] as const)(
  'a market %s fills at the ticker price and moves both balances exactly',
  async (side) => {
    const { orderId } = await well('spot.order.addOrder', 'POST', orders, {
      symbol,
      side,
      type: 'market',
      size: '0.12345678',
    });
    const order = await well('spot.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`, { symbol });
    expect(order).toMatchObject({
      active: false,
      dealSize: '0.12345678',
      remainSize: '0',
      price: '0',
      feeCurrency: 'USDT',
    });
    // In units of 10^-12, written out with whole numbers.
    const units = (text: string): bigint => {
      const [whole = '0', fraction = ''] = text.split('.');
      return BigInt(whole + fraction.padEnd(12, '0'));
    };
    const value = units(order.dealFunds);
    expect(value % 12_345_678n).toBe(0n);
    expect(units(order.fee) * 1000n).toBe(value);
    const usdt = units((await balance('USDT')).balance);
    const change = side === 'buy' ? -value - units(order.fee) : value - units(order.fee);
    expect(usdt).toBe(units('100000') + change);
    expect((await balance('BTC')).balance).toBe(side === 'buy' ? '10.12345678' : '9.87654322');
    expect((await balance('BTC')).holds).toBe('0');
  },
);

test('a market buy by funds buys whole steps and gives up the rest', async () => {
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
  expect(order).toMatchObject({ funds: '100', remainFunds: '0', size: '0', active: false });
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
  expect((await page({ startAt: Date.now() - 60_000, endAt: Date.now() + 1 })).items).toHaveLength(2);
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

test('the ticker moves with the clock, and the same clock gives the same ticker', async () => {
  let at = 1_800_000_000_000;
  await using fixed = await createSandbox({ now: () => at });
  const path = '/api/v1/market/orderbook/level1?symbol=BTC-USDT';
  const first = (await send(fixed.baseUrl.spot, path)).json;
  expect(answerFaults('spot.market.getTicker', first)).toBe('');
  expect((await send(fixed.baseUrl.spot, path)).json).toEqual(first);
  at += 1000;
  const later = (await send(fixed.baseUrl.spot, path)).json;
  expect(later.data.price).not.toBe(first.data.price);
  expect(BigInt(later.data.sequence)).toBeGreaterThan(BigInt(first.data.sequence));
  expect(Number(later.data.bestBid)).toBeLessThan(Number(later.data.bestAsk));
  expect(await send(fixed.baseUrl.spot, '/api/v1/market/orderbook/level1?symbol=NOPE-USDT')).toMatchObject({
    code: '900001',
  });
});
