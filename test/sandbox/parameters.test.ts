import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from './client.ts';

let sandbox: Sandbox;
let spot: string;
let trader: SandboxKey;
beforeAll(async () => {
  sandbox = await createSandbox();
  spot = sandbox.baseUrl.spot;
  trader = sandbox.keys[0]!;
});
afterAll(() => sandbox.close());

const accounts = '/api/v1/accounts';
const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1' };
const place = (body: unknown) => call(spot, trader, { method: 'POST', path: '/api/v1/hf/orders/test', body });

test.each([
  ['symbol', { ...order, symbol: undefined }],
  ['side', { ...order, side: 'hold' }],
  ['price', { ...order, price: ['5'] }],
  ['postOnly', { ...order, postOnly: 'yes' }],
  ['cancelAfter', { ...order, cancelAfter: 0 }],
  ['body', 'text'],
  ['body', [order]],
])('a wrong body is refused by name: %s', async (name, body) => {
  expect(await place(body)).toMatchObject({
    status: 400,
    code: '400100',
    msg: expect.stringContaining(`"${name}"`),
  });
});

test('numbers are taken for text, and text for numbers, as far as they say the same', async () => {
  const placed = { ...order, price: 5000, size: 1e-4, timeInForce: 'GTT', cancelAfter: '60' };
  const reply = await call(spot, trader, { method: 'POST', path: '/api/v1/hf/orders', body: placed });
  expect(reply).toMatchObject({ code: '200000' });
  const path = `/api/v1/hf/orders/${reply.data.orderId}`;
  expect(await call(spot, trader, { path, query: { symbol: 'BTC-USDT' } })).toMatchObject({
    data: { price: '5000', size: '0.0001', cancelAfter: 60 },
  });
  expect(await place({ ...order, size: 1e-7 })).toMatchObject({ msg: expect.stringContaining('minimum') });
});

test('inside a list they are named with their place', async () => {
  const body = {
    orderList: [
      { ...order, clientOid: 'a' },
      { ...order, clientOid: 'b', side: 'hold' },
    ],
  };
  const reply = await call(spot, trader, { method: 'POST', path: '/api/v1/hf/orders/multi', body });
  expect(reply).toMatchObject({ code: '400100', msg: expect.stringContaining('orderList[1].side') });
});

test.each([
  ['symbol', '/api/v1/hf/orders/done', {}],
  ['limit', '/api/v1/hf/orders/done', { symbol: 'BTC-USDT', limit: '101' }],
  ['limit', '/api/v1/hf/orders/done', { symbol: 'BTC-USDT', limit: 'ten' }],
  ['limit', '/api/v1/hf/orders/done', { symbol: 'BTC-USDT', limit: '1.5' }],
  ['side', '/api/v1/hf/orders/done', { symbol: 'BTC-USDT', side: 'both' }],
  ['type', '/api/v1/accounts', { type: 'secret' }],
])('a wrong query is refused by name: %s', async (name, path, query) => {
  expect(await call(spot, trader, { path, query })).toMatchObject({
    status: 400,
    code: '400100',
    msg: expect.stringContaining(`"${name}"`),
  });
});

test('a missing body is a missing parameter', async () => {
  const reply = await call(spot, trader, { method: 'POST', path: '/api/v1/hf/orders/test' });
  expect(reply).toMatchObject({ code: '400100', msg: expect.stringContaining('is required') });
});

test('what is not declared is ignored, and a name may be repeated for a list', async () => {
  expect(
    await call(spot, trader, { path: accounts, query: { colour: 'red', __proto__x: '1' } }),
  ).toMatchObject({
    code: '200000',
  });
  const query = { currency: 'BTC', type: 'main' };
  expect(await call(spot, trader, { path: accounts, query })).toMatchObject({ code: '200000' });
});

test('the body of a DELETE is read where the specs say so', async () => {
  const path = '/api/v1/orders/multi-cancel';
  const body = { orderIdsList: ['1'] };
  expect(await call(sandbox.baseUrl.futures, trader, { method: 'DELETE', path, body })).toMatchObject({
    code: '200000',
  });
  const reply = await call(sandbox.baseUrl.futures, trader, {
    method: 'DELETE',
    path,
    body: { orderIdsList: '1' },
  });
  expect(reply).toMatchObject({ code: '400100', msg: expect.stringContaining('orderIdsList') });
});
