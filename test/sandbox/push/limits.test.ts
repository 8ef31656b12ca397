import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, expect, test } from 'vitest';
import { bullet, byId, connect, open } from '../socket-client.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const tooMany = async (): Promise<void> => {
  const { token, endpoint } = await bullet(sandbox, 'spot');
  const socket = await open(`${endpoint}?token=${token}&connectId=me`);
  expect(await socket.next(() => true)).toMatchObject({ id: 'me', type: 'error', code: 509 });
  await socket.closed();
};

test('a hundred frames in ten seconds are heard, one more is not, and time heals it', async () => {
  let clock = (): number => Date.now();
  sandbox = await createSandbox({ now: () => clock() });
  const socket = await connect(sandbox, 'spot');
  for (let count = 0; count < 101; count += 1) socket.send({ id: `p${count}`, type: 'ping' });
  await socket.next(byId('p99'));
  expect(await socket.next(({ type }) => type === 'error')).toMatchObject({ id: 'me', code: 509 });
  expect(socket.frames.filter(({ type }) => type === 'pong')).toHaveLength(100);
  clock = () => Date.now() + 10_000;
  socket.send({ id: 'later', type: 'ping' });
  await socket.next(byId('later'));
  socket.close();
});

test('a customer has so many connections at a time', async () => {
  sandbox = await createSandbox({ sockets: { connections: 2 } });
  const first = await connect(sandbox, 'spot');
  const second = await connect(sandbox, 'spot');
  await tooMany();
  // Customers are counted by themselves.
  (await connect(sandbox, 'spot', true)).close();
  first.close();
  await first.closed();
  await expect.poll(async () => (await connect(sandbox, 'spot')).frames.length).toBe(1);
  second.close();
});

test('30 new connections a minute, where that is asked for', async () => {
  let clock = (): number => Date.now();
  sandbox = await createSandbox({ now: () => clock(), sockets: { newConnectionsPerMinute: 30 } });
  for (let count = 0; count < 30; count += 1) (await connect(sandbox, 'spot')).close();
  await tooMany();
  clock = () => Date.now() + 60_000;
  (await connect(sandbox, 'spot')).close();
});

test('limits are the documented ones unless the options say otherwise', async () => {
  sandbox = await createSandbox({ sockets: { topicsPerRequest: 2, topicsPerConnection: 3 } });
  const socket = await connect(sandbox, 'spot');
  socket.send({ id: 'a', type: 'subscribe', topic: '/market/match:A-B,C-D,E-F', response: true });
  expect(await socket.next(byId('a'))).toMatchObject({ type: 'error', code: 509 });
  socket.send({ id: 'b', type: 'subscribe', topic: '/market/match:A-B,C-D', response: true });
  expect(await socket.next(byId('b'))).toMatchObject({ type: 'ack' });
  socket.send({ id: 'c', type: 'subscribe', topic: '/market/match:E-F,G-H', response: true });
  expect(await socket.next(byId('c'))).toMatchObject({ type: 'error', code: 509 });
  socket.close();
});

test('compression is spoken only where it was switched on', async () => {
  sandbox = await createSandbox({ sockets: { compress: true } });
  // The client offers it always; a frame that was not inflated would not be JSON.
  const socket = await connect(sandbox, 'spot');
  socket.send({ id: 'x'.repeat(3000), type: 'ping' });
  expect(await socket.next(({ type }) => type === 'pong')).toMatchObject({ id: 'x'.repeat(3000) });
  socket.close();
});
