import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bullet, byId, connect, open, pause, pushes } from '../socket-client.ts';
import type { Opened } from '../socket-client.ts';
import { raw } from './raw.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const topic = '/market/ticker:BTC-USDT';
const listen = async (socket: Opened): Promise<void> => {
  socket.send({ id: 's', type: 'subscribe', topic, response: true });
  await socket.next(byId('s'));
};
const isAlive = async (socket: Opened, id: string): Promise<void> => {
  socket.send({ id, type: 'ping' });
  await socket.next(byId(id), 'pong');
};

const upgrade = (token: string): string =>
  `GET /endpoint?token=${token}&connectId=me HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n';
const knock = async (patience?: number) => {
  const { token } = await bullet(sandbox, 'spot');
  return raw(sandbox.baseUrl.spot, upgrade(token), patience);
};

describe('socket-kill', () => {
  test('now, with a code, the sockets that match and are open', async () => {
    const futures = await connect(sandbox, 'futures');
    const spot = await connect(sandbox, 'spot');
    const handle = sandbox.faults.add({
      kind: 'socket-kill',
      code: 4001,
      reason: 'Enough.',
      match: { host: 'spot' },
    });
    expect(await spot.closed()).toMatchObject({ code: 4001, reason: 'Enough.', wasClean: true });
    expect(handle).toMatchObject({ hits: 1, spent: true });
    await isAlive(futures, 'p');
    await isAlive(await connect(sandbox, 'spot'), 'p');
  });

  test('abruptly', async () => {
    const socket = await connect(sandbox, 'spot');
    sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    expect(await socket.closed()).toMatchObject({ code: 1006, wasClean: false });
  });

  test('after the welcome, so many times', async () => {
    sandbox.faults.add({ kind: 'socket-kill', on: 'open', times: 1 });
    expect(await (await connect(sandbox, 'spot')).closed()).toMatchObject({ code: 1001 });
    await isAlive(await connect(sandbox, 'spot'), 'p');
  });

  test('at a frame: what it asked for is not done', async () => {
    const socket = await connect(sandbox, 'spot');
    sandbox.faults.add({ kind: 'socket-kill', on: 'frame', after: 1 });
    await isAlive(socket, 'first');
    socket.send({ id: 'second', type: 'ping' });
    await socket.closed();
    expect(socket.frames.some(byId('second'))).toBe(false);
  });

  test('at a push of a topic', async () => {
    const socket = await connect(sandbox, 'spot');
    sandbox.faults.add({ kind: 'socket-kill', on: 'push', after: 1, match: { topic: '/market/*' } });
    await listen(socket);
    await socket.closed();
    expect(pushes(socket.frames, topic)).toHaveLength(1);
  });
});

describe('silent', () => {
  test('neither pushes nor pongs come, and after it is removed both do', async () => {
    const socket = await connect(sandbox, 'spot');
    await listen(socket);
    const handle = sandbox.faults.add({ kind: 'silent' });
    // What was on its way arrives.
    await pause(50);
    const before = socket.frames.length;
    socket.send({ id: 'unheard', type: 'ping' });
    await pause(300);
    expect(socket.frames).toHaveLength(before);
    // A new socket is none of those that were open.
    await isAlive(await connect(sandbox, 'spot'), 'p');
    handle.remove();
    await socket.next(byId('unheard'), 'pong');
    // The next push comes with the next change of the market.
    await expect.poll(() => socket.frames.length, { timeout: 5000 }).toBeGreaterThan(before + 1);
  });

  test('after the welcome, at a frame, at a push', async () => {
    const handle = sandbox.faults.add({ kind: 'silent', on: 'open' });
    const opened = await connect(sandbox, 'spot');
    handle.remove();
    sandbox.faults.add({ kind: 'silent', on: 'push', match: { symbol: 'BTC-*' } });
    await listen(opened);
    await pause(300);
    expect(pushes(opened.frames, topic)).toEqual([]);
    sandbox.faults.clear();

    const heard = await connect(sandbox, 'spot');
    sandbox.faults.add({ kind: 'silent', on: 'frame' });
    heard.send({ id: 'last', type: 'ping' });
    await pause(100);
    expect(heard.frames.some(byId('last'))).toBe(false);
  });

  test('the silent socket is not cut after a minute either', async () => {
    let off = 0;
    await using timed = await createSandbox({ now: () => Date.now() + off });
    const socket = await connect(timed, 'spot');
    timed.faults.add({ kind: 'silent' });
    off = 120_000;
    await expect(Promise.race([socket.closed(), pause(800).then(() => 'open')])).resolves.toBe('open');
  });
});

test('token-expiry: open sockets go, tokens open nothing, until it is removed', async () => {
  const socket = await connect(sandbox, 'spot', true);
  const free = await connect(sandbox, 'spot');
  const { token, endpoint } = await bullet(sandbox, 'spot', true);
  const handle = sandbox.faults.add({ kind: 'token-expiry', match: { uid: '*' } });
  expect(await socket.closed()).toMatchObject({ code: 1000 });
  const refused = await open(`${endpoint}?token=${token}&connectId=me`);
  expect(await refused.next(() => true)).toMatchObject({ type: 'error', code: 401 });
  await refused.closed();
  await isAlive(free, 'p');
  handle.remove();
  const again = await open(`${endpoint}?token=${token}&connectId=me`);
  await again.next(({ type }) => type === 'welcome');
});

describe('connecting', () => {
  test.each([
    [{}, /^HTTP\/1\.1 503 /, 'closed'],
    [{ status: 429 }, /^HTTP\/1\.1 429 /, 'closed'],
    [{ how: 'closed' }, /^$/, 'closed'],
    [{ how: 'reset' }, /^$/, 'reset'],
  ] as const)('refuse-connect %j', async (fields, text, ended) => {
    sandbox.faults.add({ kind: 'refuse-connect', ...fields, times: 1 });
    const reply = await knock();
    expect(reply.text).toMatch(text);
    expect(reply.ended).toBe(ended);
    await isAlive(await connect(sandbox, 'spot'), 'p');
  });

  test('half-open: the upgrade is never answered, and the sandbox can be closed all the same', async () => {
    sandbox.faults.add({ kind: 'half-open', times: 1 });
    expect(await knock(200)).toMatchObject({ text: '', ended: 'open' });
    const other = await createSandbox();
    other.faults.add({ kind: 'half-open' });
    const { token } = await bullet(other, 'spot');
    const waiting = raw(other.baseUrl.spot, upgrade(token), 3000);
    await expect.poll(() => other.faults.list()[0]?.hits).toBe(1);
    await other.close();
    expect((await waiting).ended).not.toBe('open');
  });

  test('half-open: the socket opens and its welcome never comes', async () => {
    sandbox.faults.add({ kind: 'half-open', stage: 'welcome', times: 1 });
    const { text, ended } = await knock(200);
    expect(text).toMatch(/^HTTP\/1\.1 101 /);
    expect(text).not.toContain('welcome');
    expect(ended).toBe('open');
    await isAlive(await connect(sandbox, 'spot'), 'p');
  });
});
