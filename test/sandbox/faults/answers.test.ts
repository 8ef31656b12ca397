import { createSandbox } from '@kucoin-typed/sandbox';
import type { Fault, Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call, send, signed } from '../client.ts';
import { pause } from '../socket-client.ts';
import { raw, request } from './raw.ts';

let sandbox: Sandbox;
let key: SandboxKey;
let base: string;
beforeEach(async () => {
  sandbox = await createSandbox({ seed: 'answers' });
  key = sandbox.keys[0]!;
  base = sandbox.baseUrl.spot;
});
afterEach(() => sandbox.close());

const orders = '/api/v1/hf/orders';
const onOrders = { endpoint: 'spot.order.addOrder' };
let count = 0;
const order = () => {
  count += 1;
  const body = {
    clientOid: `mine-${count}`,
    symbol: 'BTC-USDT',
    side: 'buy',
    type: 'limit',
    price: '1000',
    size: '1',
  };
  return { body, clientOid: body.clientOid };
};
const place = (body: object) => call(base, key, { method: 'POST', path: orders, body });
const placeRaw = (body: object, patience?: number) => raw(base, request('POST', orders, key, body), patience);
/** Whether the exchange has the order, whatever its client was told. */
const isBooked = async (clientOid: string): Promise<boolean> => {
  const reply = await call(base, key, {
    path: `${orders}/client-order/${clientOid}`,
    query: { symbol: 'BTC-USDT' },
  });
  return reply.data?.clientOid === clientOid;
};
const add = (fault: Fault) => sandbox.faults.add(fault);

describe('the connection', () => {
  test.each([
    ['lost-before', {}, 'closed', false],
    ['lost-before', { how: 'reset' }, 'reset', false],
    ['lost-after', {}, 'closed', true],
    ['lost-after', { how: 'reset' }, 'reset', true],
    ['reset', {}, 'reset', false],
    ['reset', { commit: true }, 'reset', true],
    ['stall', {}, 'open', false],
    ['stall', { commit: true }, 'open', true],
  ] as const)('%s %j: %s, booked: %s', async (kind, fields, ended, booked) => {
    const { body, clientOid } = order();
    const handle = add({ kind, ...fields, match: onOrders });
    expect(await placeRaw(body)).toMatchObject({ text: '', ended });
    expect(handle.hits).toBe(1);
    expect(await isBooked(clientOid)).toBe(booked);
  });

  test.each([
    ['closed', 'closed'],
    ['reset', 'reset'],
    ['stall', 'open'],
  ] as const)('half-body ending %s', async (ending, ended) => {
    const { body, clientOid } = order();
    add({ kind: 'half-body', ending, match: onOrders });
    const reply = await placeRaw(body);
    expect(reply.ended).toBe(ended);
    const [head = '', half = ''] = reply.text.split('\r\n\r\n');
    const announced = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(half.startsWith('{"code"')).toBe(true);
    expect(half).toHaveLength(Math.ceil(announced / 2));
    expect(await isBooked(clientOid)).toBe(true);
  });

  test('half-body that is cut: well for HTTP, and no JSON', async () => {
    add({ kind: 'half-body', ending: 'cut', match: onOrders });
    const { text } = await placeRaw(order().body);
    const [head = '', half = ''] = text.split('\r\n\r\n');
    expect(head).toContain(`Content-Length: ${half.length}`);
    expect(() => JSON.parse(half)).toThrow();
  });

  test('slow-body drips and arrives whole', async () => {
    add({ kind: 'slow-body', ms: 200, pieces: 5 });
    const begun = performance.now();
    expect(await send(base, '/api/v1/timestamp')).toMatchObject({ code: '200000' });
    expect(performance.now() - begun).toBeGreaterThan(140);
    const { times } = await raw(base, request('GET', '/api/v1/timestamp'));
    expect(times.length).toBeGreaterThan(3);
  });
});

describe('time', () => {
  const take = async (): Promise<number> => {
    const begun = performance.now();
    expect(await send(base, '/api/v1/timestamp')).toMatchObject({ code: '200000' });
    return performance.now() - begun;
  };

  test('latency, fixed or from a range, before or after the exchange sees the request', async () => {
    add({ kind: 'latency', ms: [50, 60], match: { path: '/api/*/timestamp' }, times: 1 });
    expect(await take()).toBeGreaterThan(45);
    expect(await take()).toBeLessThan(45);

    const late = order();
    add({ kind: 'latency', ms: 150, when: 'after', match: onOrders });
    const placing = place(late.body);
    await pause(50);
    expect(await isBooked(late.clientOid)).toBe(true);
    expect(await placing).toMatchObject({ code: '200000' });
  });

  test('a held order arrives late, though its client has gone', async () => {
    const { body, clientOid } = order();
    add({ kind: 'held', ms: 150, meanwhile: 'reset', match: { clientOid, method: 'POST' } });
    expect((await placeRaw(body)).ended).toBe('reset');
    expect(await isBooked(clientOid)).toBe(false);
    await expect.poll(() => isBooked(clientOid)).toBe(true);
  });

  test('a request that is held too long is judged by its timestamp when it arrives', async () => {
    let off = 0;
    await using slow = await createSandbox({ now: () => Date.now() + off });
    slow.faults.add({ kind: 'held', ms: 20, match: { method: 'POST' } });
    const placing = call(slow.baseUrl.spot, key, { method: 'POST', path: orders, body: order().body });
    off = 6000;
    expect(await placing).toMatchObject({ code: '400002' });
  });

  test('clock-skew moves the gate and the server time', async () => {
    const accounts = '/api/v1/accounts';
    const read = (timestamp: number) =>
      send(base, accounts, {
        headers: signed({ key, method: 'GET', meant: accounts, timestamp: String(timestamp) }),
      });
    const handle = add({ kind: 'clock-skew', ms: 60_000 });
    const { data } = await send(base, '/api/v1/timestamp');
    expect(Math.abs(data - Date.now() - 60_000)).toBeLessThan(1000);
    expect(await read(Date.now())).toMatchObject({ code: '400002' });
    expect(await read(data)).toMatchObject({ code: '200000' });
    handle.remove();
    expect(await read(Date.now())).toMatchObject({ code: '200000' });
  });

  test('lasting ends a fault by the exchange’s clock', async () => {
    let off = 0;
    await using timed = await createSandbox({ now: () => Date.now() + off });
    timed.faults.add({ kind: 'rate-limited', lasting: 5000 });
    const ask = () => send(timed.baseUrl.spot, '/api/v1/timestamp');
    const reset = Number((await ask()).headers['gw-ratelimit-reset']);
    expect(reset).toBeGreaterThan(3000);
    expect(reset).toBeLessThanOrEqual(5000);
    off = 2000;
    const later = await ask();
    expect(later.status).toBe(429);
    expect(Number(later.headers['gw-ratelimit-reset'])).toBeLessThanOrEqual(3000);
    off = 5000;
    expect((await ask()).status).toBe(200);
    expect(timed.faults.list()).toMatchObject([{ hits: 2, spent: true }]);
  });
});

describe('what is said', () => {
  test.each([
    [{ kind: 'status' }, 500, '500000'],
    [{ kind: 'status', status: 503, code: '503000', msg: 'Closed.' }, 503, '503000'],
    [{ kind: 'status', status: 200, code: '500000' }, 200, '500000'],
    [{ kind: 'refused', code: '200004' }, 200, '200004'],
    [{ kind: 'refused', code: '429000' }, 429, '429000'],
    [{ kind: 'key-expired' }, 401, '400003'],
    [{ kind: 'key-restricted' }, 200, '411100'],
    [{ kind: 'permission' }, 403, '400007'],
    [{ kind: 'ip' }, 403, '400006'],
    [{ kind: 'foreign-json' }, 200, undefined],
  ] as const)('%j', async (fault, status, code) => {
    const { body, clientOid } = order();
    add({ ...fault, match: onOrders });
    expect(await place(body)).toMatchObject({ status, code });
    expect(await isBooked(clientOid)).toBe(false);
  });

  test('what is about a key leaves public endpoints alone', async () => {
    add({ kind: 'key-expired' });
    expect(await send(base, '/api/v1/timestamp')).toMatchObject({ code: '200000' });
    expect(sandbox.faults.list()).toMatchObject([{ matches: 0, hits: 0 }]);
  });

  test.each([
    [{ kind: 'html' }, 502, 'Bad Gateway'],
    [{ kind: 'html', status: 503 }, 503, 'Unavailable'],
    [{ kind: 'html', status: 403 }, 403, 'Forbidden'],
    [{ kind: 'html', error: 1015 }, 403, 'Error 1015'],
    [{ kind: 'html', error: 1015, status: 429, commit: true }, 429, 'Error 1015'],
  ] as const)('%j', async (fault, status, title) => {
    const { body, clientOid } = order();
    add({ ...fault, match: onOrders });
    const { text } = await placeRaw(body);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).toMatch(/content-type: text\/html/i);
    expect(text).toContain(title);
    expect(text.includes('cloudflare')).toBe('error' in fault);
    expect(await isBooked(clientOid)).toBe('commit' in fault);
  });

  test.each([
    ['garbage', (text: string) => expect(() => JSON.parse(text)).toThrow()],
    ['empty-body', (text: string) => expect(text).toBe('')],
    ['null-data', (text: string) => expect(JSON.parse(text)).toEqual({ code: '200000', data: null })],
  ] as const)('%s under status 200, done or not', async (kind, check) => {
    for (const commit of [false, true]) {
      const { body, clientOid } = order();
      const handle = add({ kind, commit, match: onOrders });
      const { text } = await placeRaw(body);
      expect(text).toMatch(/^HTTP\/1\.1 200 /);
      check(text.split('\r\n\r\n')[1] ?? '');
      expect(await isBooked(clientOid)).toBe(commit);
      handle.remove();
    }
  });

  test('rate-limited with headers and, for an overload, without', async () => {
    add({ kind: 'rate-limited', reset: 1234, limit: 2000, times: 1 });
    const limited = await send(base, '/api/v1/timestamp');
    expect(limited).toMatchObject({ status: 429, code: '429000' });
    expect(limited.headers).toMatchObject({
      'gw-ratelimit-limit': '2000',
      'gw-ratelimit-remaining': '0',
      'gw-ratelimit-reset': '1234',
    });
    add({ kind: 'rate-limited', headers: false, times: 1 });
    const overloaded = await send(base, '/api/v1/timestamp');
    expect(overloaded).toMatchObject({ status: 429, code: '429000' });
    expect(Object.keys(overloaded.headers).filter((name) => name.startsWith('gw-'))).toEqual([]);
  });

  test('unknown-fields and unknown-enums change the answer and nothing else', async () => {
    const { body, clientOid } = order();
    await place(body);
    add({ kind: 'unknown-fields', fields: { brandNew: ['x'] } });
    add({ kind: 'unknown-enums', fields: ['side', 'timeInForce'], value: 'sideways' });
    const reply = await call(base, key, {
      path: `${orders}/client-order/${clientOid}`,
      query: { symbol: 'BTC-USDT' },
    });
    expect(reply.json).toMatchObject({ code: '200000', brandNew: ['x'] });
    expect(reply.data).toMatchObject({
      clientOid,
      brandNew: ['x'],
      side: 'sideways',
      timeInForce: 'sideways',
      type: 'limit',
    });
  });
});

describe('what is seen', () => {
  const ticker = '/api/v1/market/orderbook/level1?symbol=BTC-USDT';

  test('unseen: a look-up finds nothing, a list is empty, and what is placed is placed', async () => {
    const { body, clientOid } = order();
    const handle = add({ kind: 'unseen' });
    expect(await place(body)).toMatchObject({ code: '200000', data: { orderId: expect.any(String) } });
    expect(await isBooked(clientOid)).toBe(false);
    const list = await call(base, key, { path: '/api/v1/accounts' });
    expect(list).toMatchObject({ code: '200000', data: [] });
    handle.remove();
    expect(await isBooked(clientOid)).toBe(true);
  });

  test('stale: for so long a question gets its first answer', async () => {
    let off = 0;
    await using timed = await createSandbox({ now: () => 1_700_000_000_000 + off });
    const ask = async (target: string) => (await send(timed.baseUrl.spot, target)).data;
    timed.faults.add({ kind: 'stale', ms: 5000 });
    const first = await ask(ticker);
    off = 4000;
    expect(await ask(ticker)).toEqual(first);
    expect(await ask('/api/v1/timestamp')).toBe(1_700_000_004_000);
    off = 5000;
    expect((await ask(ticker)).time).toBe(1_700_000_005_000);
    expect(await ask('/api/v1/timestamp')).toBe(1_700_000_004_000);
  });

  /** Which of these orders the exchange truly holds. */
  const booked = (items: readonly { readonly clientOid?: unknown }[]): readonly unknown[] => {
    const held = new Set<unknown>(sandbox.expect(key).orders.map(({ clientOid }) => clientOid));
    return items.map(({ clientOid }) => clientOid).filter((clientOid) => held.has(clientOid));
  };

  test('refused-items: in their places, in the words of the endpoint', async () => {
    const items = Array.from({ length: 3 }, () => order().body);
    add({ kind: 'refused-items', positions: [2, 0], code: '200004', msg: 'Too poor.' });
    const { data } = await call(base, key, {
      method: 'POST',
      path: '/api/v1/hf/orders/multi',
      body: { orderList: items },
    });
    const refused = (at: number) => ({
      clientOid: items[at]?.clientOid,
      success: false,
      failMsg: 'Too poor.',
    });
    expect(data[0]).toEqual(refused(0));
    expect(data[1]).toMatchObject({ success: true });
    expect(data[2]).toEqual(refused(2));
    expect(booked(items)).toEqual([items[1]?.clientOid]);
  });

  test('half-done answers a 500, and the first items are booked', async () => {
    const items = [order().body, order().body];
    add({ kind: 'half-done', items: 1 });
    const reply = await call(base, key, {
      method: 'POST',
      path: '/api/v1/hf/orders/multi',
      body: { orderList: items },
    });
    expect(reply).toMatchObject({ status: 500, code: '500000' });
    expect(booked(items)).toEqual([items[0]?.clientOid]);
  });

  test('one fault may break what another would change', async () => {
    for (const kind of ['garbage', 'empty-body', 'foreign-json', 'html'] as const)
      add({ kind, commit: true });
    add({ kind: 'unseen' });
    add({ kind: 'stale', ms: 1000 });
    add({ kind: 'unknown-fields' });
    add({ kind: 'unknown-enums', fields: ['side'] });
    add({ kind: 'clock-skew', ms: 1000 });
    add({ kind: 'refused-items', positions: [0], code: '1' });
    const { text } = await raw(base, request('GET', '/api/v1/timestamp'));
    expect(text).toContain('502 Bad Gateway');
  });
});

describe('which requests', () => {
  const status = { kind: 'status', status: 500 } as const;
  const isHit = async (host: 'spot' | 'futures', target: string, method = 'GET'): Promise<boolean> =>
    (await send(sandbox.baseUrl[host], target, { method })).status === 500;

  test.each([
    [{ endpoint: 'spot.market.getTicker' }, [true, false, false]],
    [{ endpoint: '*.getServerTime' }, [false, true, true]],
    [{ host: 'futures' }, [false, false, true]],
    [{ method: 'GET' }, [true, true, true]],
    [{ method: 'POST' }, [false, false, false]],
    [{ path: '/api/v1/market/*' }, [true, false, false]],
    [{ symbol: 'BTC-*' }, [true, false, false]],
    [{ symbol: 'BTC' }, [false, false, false]],
    [{ symbol: 'BTC-*', host: 'futures' }, [false, false, false]],
  ] as const)('%j', async (match, hits) => {
    add({ ...status, match });
    const [ticker, time] = ['/api/v1/market/orderbook/level1?symbol=BTC-USDT', '/api/v1/timestamp'];
    expect([await isHit('spot', ticker), await isHit('spot', time), await isHit('futures', time)]).toEqual(
      hits,
    );
  });

  test('by key, customer, symbol in a batch, and ids', async () => {
    const batch = async (...symbols: string[]) =>
      (
        await call(base, key, {
          method: 'POST',
          path: '/api/v1/hf/orders/multi',
          body: { orderList: symbols.map((symbol) => ({ ...order().body, symbol })) },
        })
      ).status;
    const only = async (match: Fault['match'], ask: () => Promise<number>): Promise<number> => {
      const handle = add({ ...status, ...(match ? { match } : {}) });
      const answered = await ask();
      handle.remove();
      return answered;
    };
    const accounts = (index: number) => async () =>
      (await call(base, sandbox.keys[index]!, { path: '/api/v1/accounts' })).status;
    expect(await only({ key: key.apiKey }, accounts(0))).toBe(500);
    expect(await only({ key: key.apiKey }, accounts(1))).toBe(200);
    expect(await only({ uid: '*' }, accounts(0))).toBe(500);
    expect(await only({ uid: 'nobody' }, accounts(0))).toBe(200);
    expect(await only({ symbol: 'ETH-USDT' }, () => batch('BTC-USDT', 'ETH-USDT'))).toBe(500);
    expect(await only({ symbol: 'ETH-USDT' }, () => batch('BTC-USDT'))).toBe(200);
    const byId = async () =>
      (await call(base, key, { path: `${orders}/abc`, query: { symbol: 'BTC-USDT' } })).status;
    expect(await only({ orderId: 'abc' }, byId)).toBe(500);
    expect(await only({ orderId: 'abd' }, byId)).toBe(200);
  });

  test('after and times count matches and hits', async () => {
    const handle = add({ ...status, after: 2, times: 2, match: { endpoint: '*.getServerTime' } });
    const seen: boolean[] = [];
    for (let round = 0; round < 6; round += 1) seen.push(await isHit('spot', '/api/v1/timestamp'));
    expect(seen).toEqual([false, false, true, true, false, false]);
    expect(handle).toMatchObject({ matches: 4, hits: 2, spent: true });
  });

  test('faults of one request add up', async () => {
    add({ kind: 'latency', ms: 40 });
    add({ kind: 'latency', ms: 40, when: 'after' });
    add({ kind: 'unknown-fields' });
    add({ kind: 'lost-after', match: onOrders });
    const begun = performance.now();
    const reply = await send(base, '/api/v1/timestamp');
    expect(performance.now() - begun).toBeGreaterThan(75);
    expect(reply.json).toMatchObject({ code: '200000', addedByKucoin: expect.any(String) });
    const { body, clientOid } = order();
    expect((await placeRaw(body)).ended).toBe('closed');
    sandbox.faults.clear();
    expect(await isBooked(clientOid)).toBe(true);
  });

  test('a body that is too large is refused as ever while faults stand', async () => {
    add({ kind: 'latency', ms: 1 });
    const reply = await send(base, orders, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: 'x'.repeat(1024 * 1024 + 1),
    });
    expect(reply).toMatchObject({ status: 413, code: '400100' });
  });

  test('closing gives up what is held back', async () => {
    const other = await createSandbox();
    other.faults.add({ kind: 'held', ms: 60_000 });
    const waiting = send(other.baseUrl.spot, '/api/v1/timestamp');
    const lost = expect(waiting).rejects.toThrow();
    await expect.poll(() => other.faults.list()[0]?.hits).toBe(1);
    await other.close();
    await lost;
  });
});
