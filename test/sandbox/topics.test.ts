import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { send } from './client.ts';
import { byId, connect, pushes, settled, subscribe } from './socket-client.ts';
import { faults, specs } from './specs.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ speed: 0, seed: 'topics' });
});
afterEach(() => sandbox.close());

const MATCHES = '/market/match:BTC-USDT';

test('trades come for each symbol, in the shape of the specs, in order and without doubles', async () => {
  const socket = await connect(sandbox, 'spot');
  await subscribe(socket, '/market/match:BTC-USDT,ETH-USDT,NOPE-USDT', 's');
  sandbox.advance(60_000);
  await settled(socket, 'p');
  const { payload } = specs.ws['ws/spot-public.json']!.components.messages['trade']!;
  const trades = pushes(socket.frames, MATCHES);
  expect(trades.length).toBeGreaterThan(4);
  for (const trade of trades) {
    expect(faults(payload, trade)).toBe('');
    expect(trade).toMatchObject({ subject: 'trade.l3match', data: { symbol: 'BTC-USDT', type: 'match' } });
    expect(trade.data.time).toMatch(/^\d{19}$/);
  }
  const ids = trades.map(({ data }) => BigInt(data.tradeId));
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
  expect(pushes(socket.frames, '/market/match:ETH-USDT').length).toBeGreaterThan(4);
  expect(pushes(socket.frames, '/market/match:NOPE-USDT')).toEqual([]);
  socket.close();
});

test('a second subscription is acknowledged and doubles nothing; unsubscribing stops the stream', async () => {
  const socket = await connect(sandbox, 'spot');
  await subscribe(socket, MATCHES, 'a');
  await subscribe(socket, MATCHES, 'b');
  sandbox.advance(30_000);
  await settled(socket, 'p');
  const seen = pushes(socket.frames, MATCHES).map(({ data }) => data.tradeId);
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen).size).toBe(seen.length);
  socket.send({ id: 'u', type: 'unsubscribe', topic: MATCHES, response: true });
  await socket.next(byId('u'));
  const count = socket.frames.length;
  sandbox.advance(30_000);
  await settled(socket, 'q');
  expect(socket.frames).toHaveLength(count + 1);
  socket.close();
});

test('without response: true nothing is acknowledged', async () => {
  const socket = await connect(sandbox, 'spot');
  socket.send({ id: 's', type: 'subscribe', topic: MATCHES });
  await settled(socket, 'p');
  sandbox.advance(60_000);
  await socket.next(({ type }) => type === 'message');
  expect(socket.frames.some(({ type }) => type === 'ack')).toBe(false);
  socket.close();
});

test('the pushed ticker is the one REST gives', async () => {
  const socket = await connect(sandbox, 'spot');
  await subscribe(socket, '/market/ticker:BTC-USDT');
  const { data, subject } = await socket.next(({ type }) => type === 'message');
  expect(subject).toBe('trade.ticker');
  const { payload } = specs.ws['ws/spot-public.json']!.components.messages['ticker']!;
  expect(faults(payload.properties!['data']!, data)).toBe('');
  const rest = await send(sandbox.baseUrl.spot, '/api/v1/market/orderbook/level1?symbol=BTC-USDT');
  expect(rest.data).toEqual(data);
  socket.close();
});

test('listeners of one topic get the same trades', async () => {
  const [one, two] = [await connect(sandbox, 'spot'), await connect(sandbox, 'spot')];
  for (const socket of [one, two]) await subscribe(socket, MATCHES);
  sandbox.advance(60_000);
  for (const socket of [one, two]) await settled(socket, 'p');
  expect(pushes(one.frames, MATCHES).length).toBeGreaterThan(2);
  expect(pushes(one.frames, MATCHES)).toEqual(pushes(two.frames, MATCHES));
  one.close();
  two.close();
});

const classic = Object.entries(specs.ws).flatMap(([file, document]) =>
  Object.values(document.servers).some((server) => server['x-token'])
    ? Object.entries(document.channels).map(
        ([name, channel]) => [`${file.replace(/^ws\/|\.json$/g, '')}.${name}`, document, channel] as const,
      )
    : [],
);

test.each(classic)(
  '%s can be subscribed to; what is not simulated pushes its example once, under its own topic',
  async (id, document, channel) => {
    const [token] = Object.values(document.servers).map((server) => server['x-token']);
    const host = token!.startsWith('futures.') ? 'futures' : 'spot';
    const socket = await connect(sandbox, host, channel['x-sdk-private']);
    const topic = channel
      .address!.replaceAll('{type}', '1min')
      .replaceAll('{market}', 'BTC')
      .replaceAll(/\{[^}]+\}/g, host === 'spot' ? 'BTC-USDT' : 'XBTUSDTM');
    await subscribe(socket, topic);
    const surface = await send(sandbox.baseUrl.spot, '/_sandbox/surface');
    const told = surface.data.channels.find((one: any) => one.id === id);
    if (told.answer === 'example') {
      await settled(socket, 'p');
      expect(pushes(socket.frames, topic).length).toBeLessThanOrEqual(1);
      expect(socket.frames.filter(({ subject }) => subject !== undefined).map((push) => push.topic)).toEqual([
        topic,
      ]);
    }
    socket.close();
  },
);

test('a private token opens public topics as well', async () => {
  const socket = await connect(sandbox, 'spot', true);
  await subscribe(socket, MATCHES);
  socket.close();
});
