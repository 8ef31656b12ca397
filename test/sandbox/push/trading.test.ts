import { createHmac } from 'node:crypto';
import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call } from '../client.ts';
import { byId } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';
import { openText } from './text-socket.ts';
import type { TextSocket } from './text-socket.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ speed: 0, seed: 'trading' });
});
afterEach(() => sandbox.close());

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64');

const addressOf = (key: SandboxKey, more: Record<string, string> = {}): string => {
  const timestamp = String(sandbox.exchange.clock.now());
  const query = new URLSearchParams({
    apikey: key.apiKey,
    timestamp,
    sign: hmac(key.apiSecret, key.apiKey + timestamp),
    passphrase: hmac(key.apiSecret, key.apiPassphrase),
    ...more,
  });
  return `${sandbox.socketUrl.trading}?${query.toString()}`;
};

const connect = async (key = sandbox.keys[0], more: Record<string, string> = {}): Promise<TextSocket> => {
  const socket = await openText(addressOf(key, more));
  const challenge = await socket.text(0);
  socket.send(hmac(key.apiSecret, challenge));
  expect(JSON.parse(await socket.text(1))).toEqual({
    sessionId: expect.any(String),
    data: 'welcome',
    pingInterval: 18_000,
    pingTimeout: 10_000,
  });
  return socket;
};

const ask = async (socket: TextSocket, op: string, args: unknown, id = op): Promise<any> => {
  socket.send({ id, op, args });
  return socket.next(byId(id));
};

const limit = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '50000', size: '0.01' };

describe('connecting', () => {
  test('the exact text of the session is signed', async () => {
    const socket = await connect();
    socket.close();
  });

  test.each([
    ['an unknown key', { apikey: 'none' }, '400003'],
    ['another signature', { sign: 'x' }, '400005'],
    ['another passphrase', { passphrase: 'x' }, '400004'],
    ['an old time', { timestamp: '1' }, '400002'],
    ['an unknown partner', { partner: 'nobody' }, '400200'],
  ])('%s is refused', async (_, more, code) => {
    const socket = await openText(addressOf(sandbox.keys[0], more));
    expect(JSON.parse(await socket.text(0))).toMatchObject({ code, msg: expect.any(String) });
    await socket.closed();
  });

  test('a wrong answer to the session is refused', async () => {
    const socket = await openText(addressOf(sandbox.keys[0]));
    await socket.text(0);
    socket.send('nonsense');
    expect(JSON.parse(await socket.text(1))).toMatchObject({ code: '400011' });
    await socket.closed();
  });

  test('an answer that does not come is not waited for', async () => {
    let clock = (): number => Date.now();
    await using patient = await createSandbox({ now: () => clock() });
    const timestamp = String(Date.now());
    const [key] = patient.keys;
    const query = new URLSearchParams({
      apikey: key.apiKey,
      timestamp,
      sign: hmac(key.apiSecret, key.apiKey + timestamp),
      passphrase: hmac(key.apiSecret, key.apiPassphrase),
    });
    const socket = await openText(`${patient.socketUrl.trading}?${query.toString()}`);
    await socket.text(0);
    clock = () => Date.now() + 30_000;
    expect(JSON.parse(await socket.text(1))).toMatchObject({ code: '400012' });
    await socket.closed();
  });

  test('v2 takes an auth frame and only the unified operations', async () => {
    const socket = await openText(sandbox.socketUrl.tradingV2);
    const [key] = sandbox.keys;
    const timestamp = String(sandbox.exchange.clock.now());
    socket.send({
      op: 'auth',
      'kc-api-key': key.apiKey,
      'kc-api-timestamp': timestamp,
      'kc-api-sign': hmac(key.apiSecret, `${timestamp}POST/api/websocket/users/verify`),
      'kc-api-passphrase': hmac(key.apiSecret, key.apiPassphrase),
    });
    expect(JSON.parse(await socket.text(0))).toMatchObject({ data: 'welcome' });
    expect(await ask(socket, 'spot.order', limit)).toMatchObject({ code: '400101' });
    socket.close();
  });
});

describe('operations', () => {
  const replyOf = (name: string) => specs.ws['ws/api.json']!.components.messages[name]!.payload;

  test('an order that is placed, found by REST, and cancelled', async () => {
    const socket = await connect();
    const placed = await ask(socket, 'spot.order', { ...limit, clientOid: 'mine' });
    expect(placed).toMatchObject({ code: '200000', op: 'spot.order', data: { clientOid: 'mine' } });
    expect(faults(replyOf('spotOrderReply'), placed)).toBe('');
    const read = await call(sandbox.baseUrl.spot, sandbox.keys[0], {
      path: `/api/v1/hf/orders/${placed.data.orderId}`,
      query: { symbol: 'BTC-USDT' },
    });
    expect(read.data).toMatchObject({ active: true, clientOid: 'mine' });
    const cancelled = await ask(socket, 'spot.cancel', { symbol: 'BTC-USDT', clientOid: 'mine' });
    expect(cancelled).toMatchObject({ code: '200000', data: { clientOid: 'mine' } });
    expect(
      await ask(socket, 'spot.cancel', { symbol: 'BTC-USDT', clientOid: 'mine' }, 'again'),
    ).toMatchObject({
      code: '400100',
    });
    socket.close();
  });

  test('the synchronous ones tell sizes', async () => {
    const socket = await connect();
    const placed = await ask(socket, 'spot.sync_order', limit);
    expect(placed.data).toMatchObject({ originSize: '0.01', status: 'open' });
    expect(faults(replyOf('spotSyncOrderReply'), placed)).toBe('');
    const { orderId } = placed.data;
    const cancelled = await ask(socket, 'spot.sync_cancel', { symbol: 'BTC-USDT', orderId });
    expect(cancelled.data).toMatchObject({ orderId, canceledSize: '0.01', status: 'done' });
    socket.close();
  });

  test('every operation is answered', async () => {
    const socket = await connect();
    const operations = Object.values(specs.ws['ws/api.json']!.operations) as any[];
    const names = operations.map((operation) => operation['x-op']).filter((op) => op !== 'ping');
    expect(names).toHaveLength(14);
    for (const op of names) {
      const args = op === 'futures.multi_order' ? [] : {};
      expect(await ask(socket, op, args)).toMatchObject({ id: op, op, code: expect.any(String) });
    }
    socket.close();
  });

  test('refusals are the ones of REST', async () => {
    const socket = await connect();
    const poor = { ...limit, size: '1000' };
    expect(await ask(socket, 'spot.order', poor)).toMatchObject({ code: '200004', msg: expect.any(String) });
    expect(await ask(socket, 'spot.order', { ...limit, side: 'up' }, 'b')).toMatchObject({ code: '400100' });
    expect(await ask(socket, 'spot.order', [limit], 'c')).toMatchObject({ code: '400102' });
    expect(await ask(socket, 'dance', {}, 'd')).toMatchObject({ code: '400101' });
    socket.send({ op: 'spot.order', args: limit });
    expect(await socket.next(({ code }) => code === '4001002')).toBeDefined();
    socket.close();
  });

  test('quotas are those of REST, and told', async () => {
    const socket = await connect();
    const first = await ask(socket, 'spot.order', limit);
    const { userRateLimit } = first;
    expect(userRateLimit).toEqual({
      limit: expect.any(Number),
      reset: expect.any(Number),
      remaining: expect.any(Number),
    });
    const rest = await call(sandbox.baseUrl.spot, sandbox.keys[0], {
      method: 'POST',
      path: '/api/v1/hf/orders',
      body: limit,
    });
    expect(Number(rest.headers['gw-ratelimit-remaining'])).toBe(userRateLimit.remaining - 1);
    socket.close();
  });

  test('a key that may only read places nothing', async () => {
    const socket = await connect(sandbox.keys[1]);
    expect(await ask(socket, 'spot.order', limit)).toMatchObject({ code: '400007' });
    socket.close();
  });

  test('pings, and times in nanoseconds where asked for', async () => {
    const socket = await connect(sandbox.keys[0], { enable_ns: 'true' });
    socket.send({ id: 'p', op: 'ping', timestamp: '1' });
    expect(await socket.next(byId('p'))).toEqual({
      id: 'p',
      op: 'pong',
      timestamp: String(sandbox.exchange.clock.now()),
    });
    const placed = await ask(socket, 'spot.order', limit);
    expect(placed.inTime).toBe(BigInt(sandbox.exchange.clock.now()) * 1_000_000n);
    socket.close();
  });
});
