import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from './client.ts';

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
