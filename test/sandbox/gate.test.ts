import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, send, signed } from './client.ts';

let sandbox: Sandbox;
let spot: string;
let trader: SandboxKey;
let reader: SandboxKey;
beforeAll(async () => {
  sandbox = await createSandbox();
  spot = sandbox.baseUrl.spot;
  trader = sandbox.keys[0]!;
  reader = sandbox.keys[1]!;
});
afterAll(() => sandbox.close());

const accounts = '/api/v1/accounts';
const good = (): Record<string, string> => signed({ key: trader, method: 'GET', meant: accounts });
const get = (headers: Record<string, string>) => send(spot, accounts, { headers });

test('a well signed call passes', async () => {
  expect(await get(good())).toMatchObject({ status: 200, code: '200000' });
});

describe('refusals', () => {
  test.each(['KC-API-KEY', 'KC-API-SIGN', 'KC-API-TIMESTAMP', 'KC-API-PASSPHRASE', 'KC-API-KEY-VERSION'])(
    'without %s',
    async (name) => {
      const { [name]: _, ...headers } = good();
      expect(await get(headers)).toMatchObject({
        status: 401,
        code: '400001',
        msg: expect.stringContaining(name),
      });
    },
  );

  test.each([
    ['5.2 s late', () => String(Date.now() - 5200)],
    ['5.2 s early', () => String(Date.now() + 5200)],
    ['not a number', () => '2026-01-01T00:00:00Z'],
    ['in seconds', () => String(Math.floor(Date.now() / 1000))],
  ])('a timestamp %s', async (_, timestamp) => {
    const headers = signed({ key: trader, method: 'GET', meant: accounts, timestamp: timestamp() });
    expect(await get(headers)).toMatchObject({ status: 400, code: '400002' });
  });

  test('an unknown key', async () => {
    expect(await get({ ...good(), 'KC-API-KEY': 'nobody' })).toMatchObject({ status: 401, code: '400003' });
  });

  test('a wrong passphrase', async () => {
    expect(await get({ ...good(), 'KC-API-PASSPHRASE': 'x' })).toMatchObject({ status: 401, code: '400004' });
  });

  test('a passphrase in plain text where the key wants it hashed, and the reverse', async () => {
    const plain = { ...good(), 'KC-API-PASSPHRASE': trader.apiPassphrase };
    expect(await get(plain)).toMatchObject({ status: 401, code: '400004' });
    const asVersion1 = signed({ key: trader, method: 'GET', meant: accounts, version: '1' });
    expect(await get(asVersion1)).toMatchObject({ status: 401, code: '400004' });
    const old = sandbox.keys.find(({ version }) => version === 1)!;
    const asVersion3 = signed({ key: old, method: 'GET', meant: accounts, version: '3' });
    expect(await get(asVersion3)).toMatchObject({ status: 401, code: '400004' });
  });

  test.each(['0', '4', '03', 'three'])('key version %s', async (version) => {
    expect(await get({ ...good(), 'KC-API-KEY-VERSION': version })).toMatchObject({
      status: 401,
      code: '400009',
    });
  });

  test('a wrong signature', async () => {
    expect(await get({ ...good(), 'KC-API-SIGN': 'AAAA' })).toMatchObject({ status: 401, code: '400005' });
  });

  test('a signature for another method, path, query, body or key', async () => {
    const wrong = [
      signed({ key: trader, method: 'POST', meant: accounts }),
      signed({ key: trader, method: 'GET', meant: '/api/v1/account' }),
      signed({ key: trader, method: 'GET', meant: `${accounts}?currency=BTC` }),
      signed({ key: trader, method: 'GET', meant: accounts, body: '{}' }),
      {
        ...signed({ key: reader, method: 'GET', meant: accounts }),
        'KC-API-KEY': trader.apiKey,
        'KC-API-PASSPHRASE': good()['KC-API-PASSPHRASE']!,
      },
    ];
    for (const headers of wrong) expect(await get(headers)).toMatchObject({ status: 401, code: '400005' });
  });

  test('a permission the key does not have', async () => {
    const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1' };
    const reply = await call(spot, reader, { method: 'POST', path: '/api/v1/hf/orders', body: order });
    expect(reply).toMatchObject({ status: 403, code: '400007', msg: expect.stringContaining('Spot') });
    expect(await call(spot, reader, { path: accounts })).toMatchObject({ status: 200, code: '200000' });
  });

  test('a path that is not there, a method that is not, and a path of another host', async () => {
    expect(await send(spot, '/api/v1/nothing')).toMatchObject({ status: 404, code: '404000' });
    expect(await send(spot, '/')).toMatchObject({ status: 404, code: '404000' });
    expect(await send(spot, '/api/v1/timestamp', { method: 'POST' })).toMatchObject({
      status: 405,
      code: '405',
    });
    expect(await send(spot, '/api/v1/contracts/active')).toMatchObject({ status: 404, code: '404000' });
    expect(await send(sandbox.baseUrl.broker, '/api/v1/timestamp')).toMatchObject({ status: 404 });
  });

  test('a body that is not called JSON', async () => {
    const body = '{"symbol":"BTC-USDT"}';
    const headers = signed({ key: trader, method: 'POST', meant: '/api/v1/hf/orders', body });
    for (const type of [{}, { 'Content-Type': 'text/plain' }]) {
      const reply = await send(spot, '/api/v1/hf/orders', {
        method: 'POST',
        headers: { ...headers, ...type },
        body,
      });
      expect(reply).toMatchObject({ status: 415, code: '415000' });
    }
  });
});

describe('the signature', () => {
  test.each([
    ['reserved characters', 'a&b=c#d?e/f:g@h!i$j,k;l'],
    ['an escaped plus', '1+1'],
    ['a space and quotes', `it's "5" %`],
    ['letters beyond ASCII', 'Größe 数量 🚀'],
  ])('covers the query as it is meant, and as it was sent: %s', async (_, value) => {
    const query = { currency: value, type: 'main' };
    expect(await call(spot, trader, { path: accounts, query })).toMatchObject({
      status: 200,
      code: '200000',
      data: [],
    });
    const encoded = `${accounts}?currency=${encodeURIComponent(value)}&type=main`;
    const headers = signed({ key: trader, method: 'GET', meant: encoded });
    expect(await send(spot, encoded, { headers })).toMatchObject({ status: 200, code: '200000' });
    // Neither what is meant nor what was sent: encoded twice, or otherwise.
    const twice = signed({ key: trader, method: 'GET', meant: encodeURI(encoded) });
    expect(await send(spot, encoded, { headers: twice })).toMatchObject({ status: 401, code: '400005' });
  });

  test('covers a query that was sent without any encoding', async () => {
    const target = `${accounts}?currency=it's,"5":a/b@c!&type=main`;
    const headers = signed({ key: trader, method: 'GET', meant: target });
    expect(await send(spot, target, { headers })).toMatchObject({ status: 200, code: '200000' });
  });

  test('leaves a literal plus a plus', async () => {
    const target = `${accounts}?currency=A+B`;
    const headers = signed({ key: trader, method: 'GET', meant: target });
    expect(await send(spot, target, { headers })).toMatchObject({ code: '200000' });
    const spaced = signed({ key: trader, method: 'GET', meant: `${accounts}?currency=A B` });
    expect(await send(spot, target, { headers: spaced })).toMatchObject({ code: '400005' });
  });

  test('covers path parameters as they are meant', async () => {
    const meant = '/api/v1/hf/orders/client-order/ä b/c?symbol=BTC-USDT';
    const headers = signed({ key: trader, method: 'GET', meant });
    const target = `/api/v1/hf/orders/client-order/${encodeURIComponent('ä b/c')}?symbol=BTC-USDT`;
    // There is no such order, and that is all that is wrong.
    expect(await send(spot, target, { headers })).toMatchObject({ status: 200, code: '400100' });
  });

  test('covers the exact bytes of the body', async () => {
    const body =
      '{ "symbol":"BTC-USDT",\n"side":"buy", "type":"limit","price":"1.0", "size":"1", "remark":"Größe 数量 🚀" }';
    const path = '/api/v1/hf/orders/test';
    const type = { 'Content-Type': 'application/json; charset=utf-8' };
    const exact = { ...signed({ key: trader, method: 'POST', meant: path, body }), ...type };
    expect(await send(spot, path, { method: 'POST', headers: exact, body })).toMatchObject({
      code: '200000',
    });
    const tidied = JSON.stringify(JSON.parse(body));
    const other = { ...signed({ key: trader, method: 'POST', meant: path, body: tidied }), ...type };
    expect(await send(spot, path, { method: 'POST', headers: other, body })).toMatchObject({
      code: '400005',
    });
  });

  test('with broken percent-encoding is refused, private or public', async () => {
    const headers = signed({ key: trader, method: 'GET', meant: `${accounts}?currency=%E4` });
    expect(await send(spot, `${accounts}?currency=%E4`, { headers })).toMatchObject({
      status: 400,
      code: '400100',
    });
    expect(await send(spot, '/api/v1/market/stats?symbol=%ZZ')).toMatchObject({
      status: 400,
      code: '400100',
    });
  });
});

test.each([1, 2, 3] as const)('a key of version %i works', async (version) => {
  const key = sandbox.keys.find((candidate) => candidate.version === version)!;
  expect(await call(spot, key, { path: accounts })).toMatchObject({ status: 200, code: '200000' });
});

test.each(['2', '3'])('versions 2 and 3 are taken for each other: header %s', async (version) => {
  for (const key of sandbox.keys.filter((candidate) => candidate.version !== 1)) {
    const headers = signed({ key, method: 'GET', meant: accounts, version });
    expect(await get(headers)).toMatchObject({ code: '200000' });
  }
});

describe('public endpoints', () => {
  test('need no headers and ignore wrong ones', async () => {
    expect(await send(spot, '/api/v1/timestamp')).toMatchObject({ status: 200, code: '200000' });
    const headers = { 'KC-API-KEY': 'nobody', 'KC-API-SIGN': 'x', 'KC-API-TIMESTAMP': '1' };
    expect(await send(spot, '/api/v1/timestamp', { headers })).toMatchObject({ status: 200, code: '200000' });
  });

  test('send no CORS headers', async () => {
    const { headers } = await send(spot, '/api/v1/timestamp', { headers: { Origin: 'https://example.com' } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
