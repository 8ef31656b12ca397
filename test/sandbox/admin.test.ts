import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, send } from './client.ts';
import { bullet, open } from './socket-client.ts';

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await createSandbox({ speed: 0, symbols: ['BTC-USDT'] })));
afterAll(() => sandbox.close());

const ask = async (path: string, body?: unknown): Promise<any> => {
  const reply = await fetch(`${sandbox.baseUrl.spot}/_sandbox${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'Content-Type': 'application/json' },
  });
  return reply.json();
};

test('money arrives for the first customer, or for who is named; numbers will do', async () => {
  const held = async (query = ''): Promise<string> =>
    (await ask(`/expect${query}`)).data.balances.main?.USDT?.available;
  const before = Number(await held());
  expect(await ask('/deposit', { currency: 'USDT', amount: 100.5 })).toMatchObject({ code: '200000' });
  const other = sandbox.keys[1]?.uid;
  expect(await ask('/deposit', { uid: other, currency: 'USDT', amount: '7' })).toMatchObject({
    code: '200000',
  });
  await ask('/clock', { advance: '1h' });
  expect(Number(await held())).toBe(before + 100.5);
  expect(await ask('/expect?uid=1')).toMatchObject({ code: '400100' });
  expect(await ask('/deposit', { uid: '1', currency: 'USDT', amount: '7' })).toMatchObject({
    code: '400100',
  });
});

test('a price is moved by text or number', async () => {
  for (const price of ['60000', 61_000]) {
    expect(await ask('/market', { symbol: 'BTC-USDT', price })).toMatchObject({ code: '200000' });
    const { data } = await send(sandbox.baseUrl.spot, '/api/v1/market/orderbook/level1?symbol=BTC-USDT');
    expect(Math.abs(Number(data.bestBid) - Number(price))).toBeLessThan(100);
  }
  expect(await ask('/market', { symbol: 'BTC-USDT', price: true })).toMatchObject({ code: '400100' });
});

test('time passes by text or milliseconds, and everything due happens', async () => {
  const { now } = (await ask('/clock')).data;
  expect((await ask('/clock', { advance: '90s' })).data.now).toBe(now + 90_000);
  expect((await ask('/clock', { advance: 500 })).data.now).toBe(now + 90_500);
  for (const advance of ['soon', -1, '1y', null, 'x'.repeat(200)])
    expect(await ask('/clock', { advance }), String(advance)).toMatchObject({ code: '400100' });
  expect((await ask('/clock')).data.now).toBe(now + 90_500);
});

test('customers are listed without secrets, and changed by level and freeze', async () => {
  const { data } = await ask('/customers');
  const [first] = sandbox.keys;
  expect(data[0]).toMatchObject({ uid: first.uid, vip: 0, keys: [{ apiKey: first.apiKey }] });
  expect(JSON.stringify(data)).not.toContain(first.apiSecret);
  expect(await ask(`/customers/${first.uid}`, { vip: 5 })).toMatchObject({ data: { vip: 5 } });
  expect(await ask(`/customers/${first.uid}`, { vip: 13, frozen: true })).toMatchObject({ code: '400100' });
  expect((await ask('/customers')).data[0]).toMatchObject({ vip: 5, frozen: false });
  await ask(`/customers/${first.uid}`, { frozen: true });
  const path = '/api/v1/accounts';
  expect(await call(sandbox.baseUrl.spot, first, { path })).toMatchObject({ code: '411100' });
  await ask(`/customers/${first.uid}`, { vip: 0, frozen: false });
  expect(await ask('/customers/maker', { vip: 1 })).toMatchObject({ code: '404000' });
});

test('a market is stopped from code and by its route', async () => {
  const status = async (): Promise<unknown> => (await send(sandbox.baseUrl.spot, '/api/v1/status')).data;
  sandbox.setStatus('spot', 'cancelonly', 'upgrade');
  expect(await status()).toEqual({ status: 'cancelonly', msg: 'upgrade' });
  expect(await ask('/status/spot', { status: 'open' })).toMatchObject({ data: { status: 'open' } });
  expect(await status()).toMatchObject({ status: 'open' });
  expect(await ask('/status/spot', { status: 'shut' })).toMatchObject({ code: '400100' });
});

test('a snapshot is taken and put back over HTTP; sockets are cut, and keys go on working', async () => {
  const [key] = sandbox.keys;
  const { spot } = sandbox.baseUrl;
  const order = {
    symbol: 'BTC-USDT',
    side: 'buy',
    type: 'limit',
    price: '50000',
    size: '0.01',
    clientOid: 'kept',
  };
  await call(spot, key, { method: 'POST', path: '/api/v1/hf/orders', body: order });
  const saved = (await ask('/snapshot')).data;
  const truth = sandbox.expect();
  const { token, endpoint } = await bullet(sandbox, 'spot');
  const socket = await open(`${endpoint}?token=${token}`);
  await call(spot, key, { method: 'DELETE', path: '/api/v1/hf/orders', query: { symbol: 'BTC-USDT' } });
  await ask('/clock', { advance: '1h' });
  expect(sandbox.expect()).not.toEqual(truth);

  expect(await ask('/snapshot', { format: 'another' })).toMatchObject({ code: '400100' });
  expect(await ask('/snapshot', saved)).toMatchObject({ code: '200000' });
  await socket.closed();
  expect(sandbox.expect()).toEqual(truth);
  const path = '/api/v1/hf/orders/client-order/kept';
  const found = await call(spot, key, { path, query: { symbol: 'BTC-USDT' } });
  expect(found.data).toMatchObject({ active: true, price: '50000' });
  // The same document starts another sandbox, too.
  await using other = await createSandbox({ speed: 0, snapshot: saved });
  expect(other.expect()).toEqual(truth);
});

test('a price too far away is refused, the lowest is reached, and the exchange lives on', async () => {
  const priceNow = async (): Promise<number> =>
    Number(
      (await send(sandbox.baseUrl.spot, '/api/v1/market/orderbook/level1?symbol=BTC-USDT')).data.bestBid,
    );
  const before = await priceNow();
  for (const price of ['0.0000000001', '1000000000000', String(before * 11), String(before / 11)])
    expect(await ask('/market', { symbol: 'BTC-USDT', price })).toMatchObject({ code: '400100' });
  expect(await priceNow()).toBe(before);
  for (let times = 0; times < 5; times += 1) {
    const price = ((await priceNow()) / 9.5).toFixed(8);
    const { code } = await ask('/market', { symbol: 'BTC-USDT', price });
    expect(code).toBe('200000');
  }
  expect(await ask('/clock', { advance: '10s' })).toMatchObject({ code: '200000' });
  expect(await priceNow()).toBeGreaterThan(0);
});

test('a deposit of more than there is, or of a part of nothing, is refused', async () => {
  for (const amount of ['9'.repeat(30), '1.000000000000000001'])
    expect(await ask('/deposit', { currency: 'USDT', amount })).toMatchObject({ code: '400100' });
});
