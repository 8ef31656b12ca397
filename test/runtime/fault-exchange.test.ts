import { createHmac } from 'node:crypto';
import http from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFaultExchange, fastClock, faults, together } from '../support/fault-exchange/index.ts';
import type { Clock, ExchangeKey, Fault, FaultExchange } from '../support/fault-exchange/index.ts';

// A signer of its own: one shared with the client would agree with its mistakes.
const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('base64');

interface Sending {
  readonly base?: string;
  readonly body?: unknown;
  readonly key?: ExchangeKey;
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds of real time after which the client gives up. */
  readonly patience?: number;
}

interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly code?: string;
  readonly data?: any;
}

let clock: Clock;
let exchange: FaultExchange;
beforeEach(async () => {
  clock = fastClock(10);
  exchange = await createFaultExchange({ clock });
});
afterEach(() => exchange.close());

const send = (method: string, meant: string, sending: Sending = {}): Promise<Reply> => {
  const { base = exchange.url, body, key = exchange.key, timestamp = clock.now(), patience } = sending;
  const { hostname, port } = new URL(base);
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    'Content-Type': 'application/json',
    'KC-API-KEY': key.apiKey,
    'KC-API-TIMESTAMP': String(timestamp),
    'KC-API-KEY-VERSION': String(key.version),
    'KC-API-PASSPHRASE': key.version === 1 ? key.apiPassphrase : hmac(key.apiSecret, key.apiPassphrase),
    'KC-API-SIGN': hmac(key.apiSecret, timestamp + method + meant + text),
    ...(text === '' ? {} : { 'Content-Length': String(Buffer.byteLength(text)) }),
    ...sending.headers,
  };
  return new Promise((resolve, reject) => {
    let received = '';
    const fail = (cause: Error): void =>
      reject(received === '' ? cause : new Error(`broke off after: ${received}`, { cause }));
    const path = encodeURI(meant);
    const request = http.request({ hostname, port, path, method, headers, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
      response.on('error', fail);
      response.on('end', () => {
        const { statusCode = 0, headers: got } = response;
        let json: { code?: string; data?: unknown } = {};
        try {
          json = JSON.parse(received);
        } catch {
          // Pages of proxies are no JSON.
        }
        resolve({ ...json, status: statusCode, headers: got, text: received });
      });
    });
    if (patience !== undefined) {
      setTimeout(() => request.destroy(new Error('gave up')), patience).unref();
    }
    request.on('error', fail);
    request.end(text);
  });
};

const ORDERS = '/api/v1/hf/orders';
const order = (clientOid: string): object => ({
  clientOid,
  symbol: 'BTC-USDT',
  side: 'buy',
  type: 'limit',
  price: '100',
  size: '0.01',
});
const place = (clientOid: string, more: Sending = {}): Promise<Reply> =>
  send('POST', ORDERS, { body: order(clientOid), ...more });
const look = (clientOid: string): Promise<Reply> =>
  send('GET', `${ORDERS}/client-order/${clientOid}?symbol=BTC-USDT`);
const outcome = (call: Promise<Reply>): Promise<string> =>
  call.then(({ status, code }) => `${status} ${code}`).catch((error: Error) => error.message);
const count = (clientOid: string): number => exchange.held(clientOid).length;
const ADD = 'spot.order.addOrder';

test('an order is booked, held, seen, refused a second time and cancelled', async () => {
  const placed = await place('a1');
  expect(placed).toMatchObject({ status: 200, code: '200000', data: { clientOid: 'a1' } });
  expect(placed.data.orderId).toMatch(/^[0-9a-f]{24}$/);
  expect(exchange.held('a1')).toMatchObject([{ orderId: placed.data.orderId, state: 'open', size: '0.01' }]);
  expect((await look('a1')).data).toMatchObject({
    id: placed.data.orderId,
    active: true,
    cancelExist: false,
  });
  expect(await place('a1')).toMatchObject({ status: 200, code: '102426' });
  const cancelled = await send('DELETE', `${ORDERS}/client-order/a1?symbol=BTC-USDT`);
  expect(cancelled).toMatchObject({ code: '200000', data: { clientOid: 'a1' } });
  expect(exchange.held('a1')).toMatchObject([{ state: 'cancelled', cancelled: '0.01' }]);
  expect((await look('a1')).data).toMatchObject({ active: false, cancelExist: true });
  expect(exchange.log.map(({ id, code, fault }) => [id, code, fault])).toEqual([
    [ADD, '200000', 'none'],
    ['spot.order.getOrderByClientOid', '200000', 'none'],
    [ADD, '102426', 'none'],
    ['spot.order.cancelOrderByClientOid', '200000', 'none'],
    ['spot.order.getOrderByClientOid', '200000', 'none'],
  ]);
  expect(JSON.stringify(exchange.log)).not.toContain(exchange.key.apiSecret);
});

describe('who may call', () => {
  test.each<[string, string, () => Sending]>([
    ['a wrong signature', '400005', () => ({ headers: { 'KC-API-SIGN': 'x' } })],
    ['a wrong passphrase', '400004', () => ({ headers: { 'KC-API-PASSPHRASE': 'x' } })],
    ['an unknown key', '400003', () => ({ headers: { 'KC-API-KEY': 'nobody' } })],
    ['5.1 s late', '400002', () => ({ timestamp: clock.now() - 5100 })],
    ['6 s early', '400002', () => ({ timestamp: clock.now() + 6000 })],
    ['no signature', '400001', () => ({ headers: { 'KC-API-SIGN': '' } })],
  ])('%s is refused with %s and books nothing', async (_, code, sending) => {
    const reply = await place('b1', sending());
    expect(reply).toMatchObject({ status: 200, code });
    expect(count('b1')).toBe(0);
  });

  test('signs the query as it is meant, not as it is sent', async () => {
    const reply = await send('GET', '/api/v1/hf/orders/active?symbol=BTC USDT@!');
    expect(reply).toMatchObject({ status: 200, code: '200000', data: [] });
  });

  test('a key of version 1 sends its passphrase bare', async () => {
    const key: ExchangeKey = { ...exchange.key, version: 1 };
    await exchange.close();
    exchange = await createFaultExchange({ clock, keys: [key] });
    expect(await place('b2')).toMatchObject({ code: '200000' });
    expect(await place('b3', { key: { ...key, version: 3 } })).toMatchObject({ code: '400004' });
  });

  test('a key can end half-way, and come back', async () => {
    exchange.refuseKey(exchange.key.apiKey, '411100', 'The account is frozen.');
    expect(await place('b4')).toMatchObject({ code: '411100' });
    exchange.allowKey(exchange.key.apiKey);
    expect(await place('b4')).toMatchObject({ code: '200000' });
  });

  test.each([40_000, -40_000])('the exchange clock may be %i ms off', async (offset) => {
    exchange.setOffset(offset);
    expect(await place('b5')).toMatchObject({ code: '400002' });
    const { data: time } = await send('GET', '/api/v1/timestamp');
    expect(Math.abs(time - clock.now() - offset)).toBeLessThan(4000);
    expect(await place('b5', { timestamp: time })).toMatchObject({ code: '200000' });
    expect(count('b5')).toBe(1);
  });
});

describe('requests that are held back', () => {
  test('3 s: booked late, and answered', async () => {
    exchange.script.next(ADD, faults.held(3000));
    const sent = clock.now();
    expect(await place('c1')).toMatchObject({ code: '200000' });
    expect(exchange.held('c1')[0]?.bookedAt).toBeGreaterThanOrEqual(sent + 3000);
  });

  test('6 s: refused when it gets there', async () => {
    exchange.script.next(ADD, faults.held(6000));
    expect(await place('c2')).toMatchObject({ status: 200, code: '400002' });
    expect(count('c2')).toBe(0);
  });

  test('3 s behind a connection that was reset: nobody is told, yet it is booked', async () => {
    exchange.script.next(ADD, faults.held(3000, 'reset'));
    expect(await outcome(place('c3'))).toContain('ECONNRESET');
    expect(count('c3')).toBe(0);
    await exchange.settled();
    expect(count('c3')).toBe(1);
    expect(exchange.log[0]).toMatchObject({ code: '200000', answered: false });
  });

  test('6 s behind a connection that was reset: nothing', async () => {
    exchange.script.next(ADD, faults.held(6000, 'reset'));
    expect(await outcome(place('c4'))).toContain('ECONNRESET');
    await exchange.settled();
    expect(count('c4')).toBe(0);
    expect(exchange.log[0]).toMatchObject({ code: '400002' });
  });

  test('a client that gives up does not call its request back', async () => {
    exchange.script.next(ADD, faults.held(3000));
    expect(await outcome(place('c5', { patience: 50 }))).toBe('gave up');
    await exchange.settled();
    expect(count('c5')).toBe(1);
  });
});

describe('faults', () => {
  // What the client sees, and how many orders the exchange holds afterwards.
  const cases: readonly [Fault, RegExp, number][] = [
    [faults.none(), /^200 200000$/, 1],
    [faults.lost(), /ECONNRESET|hang up/, 1],
    [faults.lost('closed'), /hang up/, 1],
    [faults.dropped(), /ECONNRESET|hang up/, 0],
    [faults.dropped('closed'), /hang up/, 0],
    [faults.halfBody(), /^broke off after: \{"code/, 1],
    [faults.halfBodyStalled(), /^(gave up|broke off)/, 1],
    [faults.cutBody(), /^200 undefined$/, 1],
    [faults.stall(true), /^gave up$/, 1],
    [faults.stall(false), /^gave up$/, 0],
    [faults.error500(true), /^500 500000$/, 1],
    [faults.error500(false), /^500 500000$/, 0],
    [faults.badGateway(true), /^502 undefined$/, 1],
    [faults.badGateway(false), /^502 undefined$/, 0],
    [faults.gatewayTimeout(true), /^504 undefined$/, 1],
    [faults.rateLimited(2000), /^429 429000$/, 0],
    [faults.overloaded(), /^429 429000$/, 0],
    [faults.forbidden(), /^403 undefined$/, 0],
    [faults.blocked(), /^429 undefined$/, 0],
    [faults.blocked403(), /^403 undefined$/, 0],
    [faults.maintenance(), /^503 503000$/, 0],
    [faults.garbage(true), /^200 undefined$/, 1],
    [faults.garbage(false), /^200 undefined$/, 0],
    [faults.nullData(true), /^200 200000$/, 1],
    [faults.emptyBody(true), /^200 undefined$/, 1],
    [faults.refused('200004', 'Balance insufficient!'), /^200 200004$/, 0],
    [faults.slow(500), /^200 200000$/, 1],
    [together(faults.held(1000), faults.lost()), /ECONNRESET|hang up/, 1],
  ];
  test.each(cases.map(([fault, ...rest]) => [fault.name, fault, ...rest] as const))(
    '%s',
    async (_, fault, told, booked) => {
      exchange.script.next(ADD, fault);
      const patience = fault.delivery?.includes('stall') ? { patience: 150 } : {};
      expect(await outcome(place('d1', patience))).toMatch(told);
      await exchange.settled();
      expect(count('d1')).toBe(booked);
      // The fault is over with the request that met it.
      expect(await look('d1')).toMatchObject(booked === 1 ? { data: { clientOid: 'd1' } } : {});
    },
  );

  test('null data is success without what was asked for', async () => {
    exchange.script.next(ADD, faults.nullData(true));
    expect((await place('d2')).text).toBe('{"code":"200000","data":null}');
  });

  test('429 carries headers and lasts, an overload has none and does not', async () => {
    exchange.script.next(ADD, faults.overloaded(), faults.rateLimited(3000));
    expect((await place('d3')).headers).not.toHaveProperty('gw-ratelimit-reset');
    const { headers } = await place('d3');
    expect(headers).toMatchObject({ 'gw-ratelimit-limit': '4000', 'gw-ratelimit-remaining': '0' });
    expect(exchange.pools.refused).toBe(0);
    expect(await place('d3')).toMatchObject({ status: 429 });
    await clock.sleep(Number(headers['gw-ratelimit-reset']) + 1);
    expect(await place('d3')).toMatchObject({ code: '200000' });
    expect(count('d3')).toBe(1);
  });

  test('connections are refused while the listener is down', async () => {
    await exchange.refuseConnections('spot');
    expect(await outcome(place('d4'))).toContain('ECONNREFUSED');
    await exchange.acceptConnections('spot');
    expect(await place('d4')).toMatchObject({ code: '200000' });
    await exchange.refuseConnections('spot', 500);
    expect(await outcome(place('d5'))).toContain('ECONNREFUSED');
    await clock.sleep(1500);
    expect(await place('d5')).toMatchObject({ code: '200000' });
  });
});
