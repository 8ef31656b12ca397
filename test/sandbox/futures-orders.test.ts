import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call } from './client.ts';
import { answerFaults } from './specs.ts';

// The clock stands still, so prices do too and every amount can be written out. Private calls need the time
// of day, so it stands at the moment the test began.
let sandbox: Sandbox;
let key: SandboxKey;
let price: number;
beforeEach(async () => {
  const at = Date.now();
  sandbox = await createSandbox({ now: () => at });
  key = sandbox.keys[0]!;
  price = (await futures('GET', '/api/v1/contracts/XBTUSDTM')).data.markPrice;
});
afterEach(() => sandbox.close());

const orders = '/api/v1/orders';
const symbol = 'XBTUSDTM';
let count = 0;
const newOid = (): string => `oid-${(count += 1)}`;
const limit = { symbol, side: 'buy', type: 'limit', price: '50000', size: 10, leverage: 5 };
const market = { symbol, side: 'buy', type: 'market', size: 10, leverage: 5 };

const futures = (method: string, path: string, parameters: Record<string, unknown> = {}) =>
  call(sandbox.baseUrl.futures, key, {
    method,
    path,
    ...(method === 'POST' ? { body: parameters } : { query: parameters }),
  });
const place = (body: Record<string, unknown>) => futures('POST', orders, { clientOid: newOid(), ...body });

const well = async (id: string, ...[method, path, parameters]: Parameters<typeof futures>) => {
  const reply = await futures(method, path, parameters);
  expect(reply, reply.msg).toMatchObject({ status: 200, code: '200000' });
  expect(answerFaults(id, reply.json), id).toBe('');
  return reply.data;
};
const overview = () =>
  well('account.account.getFuturesAccount', 'GET', '/api/v1/account-overview', { currency: 'USDT' });
const position = () => well('futures.positions.getPositionDetails', 'GET', '/api/v1/position', { symbol });

test('the contract has the asked symbol and what the sandbox trades by', async () => {
  const contract = await well('futures.market.getSymbol', 'GET', '/api/v1/contracts/ETHUSDTM');
  expect(contract).toMatchObject({
    symbol: 'ETHUSDTM',
    baseCurrency: 'ETH',
    multiplier: 0.01,
    tickSize: 0.01,
  });
  expect((await well('futures.market.getSymbol', 'GET', '/api/v1/contracts/DOGEUSDTM')).symbol).toBe(
    'DOGEUSDTM',
  );
});

test('a limit order rests with its margin kept, is found three ways, and frees the margin when cancelled', async () => {
  const clientOid = newOid();
  const { orderId } = await well('futures.order.addOrder', 'POST', orders, {
    ...limit,
    clientOid,
    remark: 'r',
  });
  expect(orderId).toMatch(/^\d{15,}$/);
  const order = await well('futures.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`);
  expect(order).toMatchObject({
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
  });
  expect(typeof order.orderTime).toBe('bigint');
  expect(
    await well('futures.order.getOrderByClientOid', 'GET', `${orders}/byClientOid`, { clientOid }),
  ).toEqual(order);
  const list = await well('futures.order.getOrderList', 'GET', orders, { status: 'active' });
  expect(list).toMatchObject({ currentPage: 1, totalNum: 1, totalPage: 1, items: [order] });
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
  expect(await well('futures.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`)).toMatchObject({
    status: 'done',
    isActive: false,
    cancelExist: true,
  });
  expect((await futures('GET', orders, { status: 'done' })).data.totalNum).toBe(1);
});

test('a market order moves the position in lots and takes its fee', async () => {
  const { orderId } = (await place(market)).data;
  const order = await well('futures.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`);
  expect(order).toMatchObject({ status: 'done', filledSize: 10, dealSize: 10, price: '0' });
  expect(Number(order.avgDealPrice)).toBe(price);
  const value = price / 100;
  expect(Number(order.dealValue)).toBeCloseTo(value, 10);
  expect(await position()).toMatchObject({
    symbol,
    isOpen: true,
    currentQty: 10,
    avgEntryPrice: price,
    unrealisedPnl: 0,
    leverage: 5,
    positionSide: 'BOTH',
    marginMode: 'ISOLATED',
  });
  const { accountEquity, positionMargin, availableBalance } = await overview();
  expect(accountEquity).toBeCloseTo(100_000 - value * 0.0006, 9);
  expect(positionMargin).toBeCloseTo(value / 5, 9);
  expect(availableBalance).toBeCloseTo(100_000 - value * 0.0006 - value / 5, 9);
  const list = await well('futures.positions.getPositionList', 'GET', '/api/v1/positions', {
    currency: 'USDT',
  });
  expect(list).toEqual([await position()]);
  expect((await futures('GET', '/api/v1/positions', { currency: 'XBT' })).data).toEqual([]);
});

test('opposite orders reduce, close and turn the one net position', async () => {
  await place(market);
  await place({ ...market, side: 'sell', size: 4 });
  expect(await position()).toMatchObject({ currentQty: 6, avgEntryPrice: price, isOpen: true });
  await place({ ...market, side: 'sell', size: 16 });
  expect(await position()).toMatchObject({ currentQty: -10, avgEntryPrice: price });
  const { orderId } = (await place({ ...market, size: undefined, closeOrder: true })).data;
  expect(await position()).toMatchObject({ currentQty: 0, isOpen: false, avgEntryPrice: 0, posMargin: 0 });
  expect((await futures('GET', `${orders}/${orderId}`)).data).toMatchObject({
    side: 'buy',
    size: 10,
    closeOrder: true,
  });
  expect((await futures('GET', '/api/v1/positions')).data).toEqual([]);
  // The price stood still, so only fees are gone: 40 lots at 0.06 %.
  expect((await overview()).accountEquity).toBeCloseTo(100_000 - 40 * 0.001 * price * 0.0006, 9);
});

test('profit follows the price, and is realised when the position closes', async () => {
  let at = Date.now();
  await using moving = await createSandbox({ now: () => at });
  const trade = (side: string) =>
    call(moving.baseUrl.futures, key, {
      method: 'POST',
      path: orders,
      body: { ...market, side, clientOid: newOid() },
    });
  const now = async (path: string) =>
    (await call(moving.baseUrl.futures, key, { path, query: { symbol, currency: 'USDT' } })).data;
  await trade('buy');
  const { avgEntryPrice: entry } = await now('/api/v1/position');
  let mark = entry;
  while (mark === entry) {
    at += 200;
    mark = (await now('/api/v1/position')).markPrice;
  }
  const profit = (mark - entry) * 0.01;
  expect((await now('/api/v1/position')).unrealisedPnl).toBeCloseTo(profit, 9);
  expect((await now('/api/v1/account-overview')).unrealisedPNL).toBeCloseTo(profit, 9);
  await trade('sell');
  expect((await now('/api/v1/position')).realisedGrossPnl).toBeCloseTo(profit, 9);
  const fees = (entry + mark) * 0.01 * 0.0006;
  expect((await now('/api/v1/account-overview')).accountEquity).toBeCloseTo(100_000 + profit - fees, 9);
});

test('the size may be an amount of the base or a value', async () => {
  await place({ ...limit, size: undefined, qty: '0.025' });
  await place({ ...limit, size: undefined, valueQty: '1040' });
  const { items } = (await futures('GET', orders)).data;
  expect(items.map(({ size }: { size: number }) => size)).toEqual([20, 25]);
});

describe('refusals', () => {
  test.each([
    ['too little money', { ...limit, size: 1_000_000 }, 200, '300003'],
    ['a leverage beyond the contract', { ...limit, leverage: 126 }, 200, '300016'],
    ['nothing to close', { ...market, closeOrder: true }, 200, '300009'],
    ['nothing to reduce', { ...market, reduceOnly: true }, 200, '300009'],
    ['an unknown contract', { ...limit, symbol: 'NOPEUSDTM' }, 200, '200003'],
    ['a price off the tick', { ...limit, price: '50000.05' }, 400, '400100'],
    ['no size', { ...limit, size: undefined }, 400, '400100'],
    ['a size below one', { ...limit, size: 0 }, 400, '400100'],
    ['a size in parts', { ...limit, size: 1.5 }, 400, '400100'],
  ])('%s', async (_, body, status, code) => {
    expect(await place(body)).toMatchObject({ status, code });
    expect(await overview()).toMatchObject({ availableBalance: 100_000, accountEquity: 100_000 });
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
    const { orderId } = (await place(market)).data;
    expect(await futures('DELETE', `${orders}/${orderId}`)).toMatchObject({ code: '100004' });
  });
});

test('a test order leaves no trace', async () => {
  await well('futures.order.addOrderTest', 'POST', `${orders}/test`, { ...market, clientOid: newOid() });
  expect(await position()).toMatchObject({ isOpen: false });
  expect((await futures('GET', orders)).data.items).toEqual([]);
});
