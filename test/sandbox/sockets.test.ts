import net from 'node:net';
import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { send } from './client.ts';
import { bullet, byId, connect, open, pause } from './socket-client.ts';

let sandbox: Sandbox;
let clock: () => number;
beforeEach(async () => {
  clock = Date.now;
  sandbox = await createSandbox({ now: () => clock() });
});
afterEach(() => sandbox.close());

describe('connecting', () => {
  test.each(['spot', 'futures'] as const)(
    '%s answers a public and a private token with a welcome',
    async (host) => {
      (await connect(sandbox, host)).close();
      (await connect(sandbox, host, true)).close();
    },
  );

  test('without a connectId the welcome brings one', async () => {
    const { token, endpoint } = await bullet(sandbox, 'spot');
    const socket = await open(`${endpoint}?token=${token}`);
    expect(await socket.next(() => true)).toMatchObject({
      type: 'welcome',
      id: expect.stringMatching(/.{8,}/),
    });
    socket.close();
  });

  test('each call gives another token', async () => {
    expect((await bullet(sandbox, 'spot')).token).not.toBe((await bullet(sandbox, 'spot')).token);
  });

  const refused = async (url: string, data = 'token is invalid'): Promise<void> => {
    const socket = await open(url);
    expect(await socket.next(() => true)).toEqual({ id: 'me', type: 'error', code: 401, data });
    await socket.closed();
    expect(socket.frames).toHaveLength(1);
  };

  test('a made-up token, none at all, and one of another host are refused', async () => {
    const [spot, futures] = [await bullet(sandbox, 'spot'), await bullet(sandbox, 'futures')];
    await refused(`${spot.endpoint}?token=made-up&connectId=me`);
    await refused(`${spot.endpoint}?connectId=me`);
    await refused(`${spot.endpoint}?token=${futures.token}&connectId=me`);
    await refused(`${futures.endpoint}?token=${spot.token}&connectId=me`);
  });

  test('a token lives 24 hours, and so does its connection', async () => {
    const [used, spare] = [await bullet(sandbox, 'spot'), await bullet(sandbox, 'spot')];
    const socket = await open(`${used.endpoint}?token=${used.token}&connectId=me`);
    await socket.next(({ type }) => type === 'welcome');
    // Past a day of markets, which nobody wants to wait for here.
    const { clock: time } = sandbox.exchange;
    time.load({ ...time.state(), now: time.now() + 24 * 60 * 60 * 1000, timers: [] });
    await refused(`${spare.endpoint}?token=${spare.token}&connectId=me`, 'token is expired');
    await socket.closed();
  });

  test('a token lets sockets in again, or so many as the sandbox is told', async () => {
    const { token, endpoint } = await bullet(sandbox, 'spot');
    for (let i = 0; i < 3; i++) {
      const socket = await open(`${endpoint}?token=${token}&connectId=me`);
      await socket.next(({ type }) => type === 'welcome');
      socket.close();
    }
    await using strict = await createSandbox({ sockets: { connectionsPerToken: 1 } });
    const once = await bullet(strict, 'spot');
    const socket = await open(`${once.endpoint}?token=${once.token}&connectId=me`);
    await socket.next(({ type }) => type === 'welcome');
    await refused(`${once.endpoint}?token=${once.token}&connectId=me`, 'token is expired');
    socket.close();
  });

  test('a private token needs a signed call', async () => {
    const reply = await send(sandbox.baseUrl.spot, '/api/v1/bullet-private', { method: 'POST' });
    expect(reply).toMatchObject({ status: 401, code: '400001' });
  });
});

describe('frames', () => {
  test('a ping is answered with its id', async () => {
    const socket = await connect(sandbox, 'spot');
    socket.send({ id: 'p1', type: 'ping' });
    expect(await socket.next(byId('p1'))).toMatchObject({ id: 'p1', type: 'pong' });
    socket.send('{"id":12345678901234567890,"type":"ping"}');
    expect(await socket.next(byId(12345678901234567890n))).toMatchObject({ type: 'pong' });
    socket.sendBytes('{"id":"bytes","type":"ping"}');
    expect(await socket.next(byId('bytes'))).toMatchObject({ type: 'pong' });
    socket.close();
  });

  test.each([
    ['not JSON', '{', 400],
    ['JSON that is no object', '[1]', 415],
    ['JSON null', 'null', 400],
    ['an unknown type', { id: 'x', type: 'dance' }, 415],
    ['no type', { id: 'x' }, 415],
    ['no topic', { id: 'x', type: 'subscribe' }, 406],
    ['a topic that is no text', { id: 'x', type: 'subscribe', topic: 5 }, 400],
    ['an unknown topic', { id: 'x', type: 'subscribe', topic: '/market/nothing:BTC-USDT' }, 404],
    ['a topic without its symbol', { id: 'x', type: 'subscribe', topic: '/market/match' }, 404],
    ['a symbol where none belongs', { id: 'x', type: 'subscribe', topic: '/account/balance:BTC' }, 404],
    [
      'a topic of another host',
      { id: 'x', type: 'subscribe', topic: '/contractMarket/tickerV2:XBTUSDTM' },
      404,
    ],
    [
      'one bad symbol among good ones',
      { id: 'x', type: 'subscribe', topic: '/market/candles:BTC-USDT_1min,ETH-USDT_1min,' },
      404,
    ],
    ['a private topic', { id: 'x', type: 'subscribe', topic: '/account/balance' }, 403],
    [
      'too many topics',
      {
        id: 'x',
        type: 'subscribe',
        topic: `/market/match:${Array.from({ length: 101 }, (_, at) => `A${at}-USDT`).join()}`,
      },
      509,
    ],
  ])('%s is refused and the socket stays', async (_, frame, code) => {
    const socket = await connect(sandbox, 'spot');
    socket.send(frame);
    const error = await socket.next(({ type }) => type === 'error');
    expect(error).toMatchObject({
      code,
      data: expect.any(String),
      id: typeof frame === 'string' ? 'me' : 'x',
    });
    socket.send({ id: 'still', type: 'ping' });
    await socket.next(byId('still'));
    socket.close();
  });

  test('a connection takes 400 topics', async () => {
    const socket = await connect(sandbox, 'spot');
    for (let round = 0; round < 5; round += 1) {
      const symbols = Array.from({ length: 100 }, (_, at) => `A${round}X${at}-USDT`).join();
      socket.send({ id: round, type: 'subscribe', topic: `/market/match:${symbols}`, response: true });
    }
    expect(await socket.next(byId(3))).toMatchObject({ type: 'ack' });
    expect(await socket.next(byId(4))).toMatchObject({ type: 'error', code: 509 });
    socket.close();
  });

  test('a frame of quotes that never end costs no time', async () => {
    const socket = await connect(sandbox, 'spot');
    const begun = performance.now();
    socket.send(`1234567890123456"${'\\"'.repeat(30_000)}`);
    expect(await socket.next(({ type }) => type === 'error')).toMatchObject({ code: 400 });
    expect(performance.now() - begun).toBeLessThan(500);
    socket.close();
  });

  test('an oversized frame costs the socket and nothing else', async () => {
    const socket = await connect(sandbox, 'spot');
    socket.send('x'.repeat(200_000));
    await socket.closed();
    (await connect(sandbox, 'spot')).close();
  });

  test('a socket that says nothing for a minute is cut', async () => {
    const quiet = await connect(sandbox, 'spot');
    const lively = await connect(sandbox, 'spot');
    clock = () => Date.now() + 59_000;
    lively.send({ id: 'p', type: 'ping' });
    await lively.next(byId('p'));
    clock = () => Date.now() + 61_000;
    expect(await quiet.closed()).toMatchObject({ code: 1000, reason: 'Bye' });
    lively.send({ id: 'q', type: 'ping' });
    await lively.next(byId('q'));
    lively.close();
  });
});

test('a client that does not read is cut instead of costing memory', async () => {
  await using patient = await createSandbox({ sockets: { messagesPer10s: Infinity } });
  const { token } = await bullet(patient, 'spot');
  const { port } = new URL(patient.baseUrl.spot);
  const socket = net.connect(Number(port), '127.0.0.1');
  const cut = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  socket.write(
    `GET /endpoint?token=${token} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await new Promise((resolve) => socket.once('data', resolve));
  socket.pause();
  // Each masked ping with a long id brings a pong of the same length, which is never read.
  const text = Buffer.from(JSON.stringify({ id: 'x'.repeat(60_000), type: 'ping' }));
  const frame = Buffer.concat([
    Buffer.from([0x81, 0xfe, text.length >> 8, text.length & 255, 0, 0, 0, 0]),
    text,
  ]);
  const before = process.memoryUsage().rss;
  for (let count = 0; count < 600 && !socket.destroyed; count += 1) {
    if (!socket.write(frame))
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), pause(50)]);
  }
  socket.resume();
  await cut;
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  (await connect(patient, 'spot')).close();
});
