import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { send } from './client.ts';
import { byId, connect, pause, pushes } from './socket-client.ts';
import { faults, specs } from './specs.ts';

let sandbox: Sandbox;
let clock: () => number;
beforeEach(async () => {
  clock = Date.now;
  sandbox = await createSandbox({ now: () => clock() });
});
afterEach(() => sandbox.close());

test('trades come every 200 ms for each symbol, in the shape of the specs', async () => {
  const socket = await connect(sandbox, 'spot');
  socket.send({
    id: 's',
    type: 'subscribe',
    topic: '/market/match:BTC-USDT,ETH-USDT,NOPE-USDT',
    response: true,
  });
  await pause(1200);
  expect(socket.frames[1]).toEqual({ id: 's', type: 'ack' });
  const { payload } = specs.ws['ws/spot-public.json']!.components.messages['trade']!;
  const trades = pushes(socket.frames, '/market/match:BTC-USDT');
  expect(trades.length).toBeGreaterThanOrEqual(4);
  expect(trades.length).toBeLessThanOrEqual(7);
  for (const trade of trades) {
    expect(faults(payload, trade)).toBe('');
    expect(trade).toMatchObject({ subject: 'trade.l3match', data: { symbol: 'BTC-USDT', type: 'match' } });
    expect(trade.data.time).toMatch(/^\d{19}$/);
  }
  const sequences = trades.map(({ data }) => BigInt(data.sequence));
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => (a < b ? -1 : 1)));
  expect(new Set(trades.map(({ data }) => data.price)).size).toBeGreaterThan(1);
  expect(pushes(socket.frames, '/market/match:ETH-USDT').length).toBeGreaterThanOrEqual(4);
  expect(pushes(socket.frames, '/market/match:NOPE-USDT')).toEqual([]);
  socket.close();
});

test('a second subscription is acknowledged and doubles nothing; unsubscribing stops the stream', async () => {
  const socket = await connect(sandbox, 'spot');
  const topic = '/market/match:BTC-USDT';
  for (const id of ['a', 'b']) socket.send({ id, type: 'subscribe', topic, response: true });
  await socket.next(byId('b'));
  await pause(700);
  const seen = pushes(socket.frames, topic).map(({ data }) => data.sequence);
  expect(new Set(seen).size).toBe(seen.length);
  socket.send({ id: 'u', type: 'unsubscribe', topic, response: true });
  await socket.next(byId('u'));
  const count = socket.frames.length;
  await pause(500);
  expect(socket.frames).toHaveLength(count);
  socket.close();
});

test('without response: true nothing is acknowledged', async () => {
  const socket = await connect(sandbox, 'spot');
  socket.send({ id: 's', type: 'subscribe', topic: '/market/match:BTC-USDT' });
  await socket.next(({ type }) => type === 'message');
  expect(socket.frames.some(({ type }) => type === 'ack')).toBe(false);
  socket.close();
});

test('the pushed ticker is the one REST gives', async () => {
  const at = Date.now();
  clock = () => at;
  const socket = await connect(sandbox, 'spot');
  socket.send({ id: 's', type: 'subscribe', topic: '/market/ticker:BTC-USDT', response: true });
  const { data, subject } = await socket.next(({ type }) => type === 'message');
  expect(subject).toBe('trade.ticker');
  expect(
    faults(
      specs.ws['ws/spot-public.json']!.components.messages['ticker']!.payload.properties!['data']!,
      data,
    ),
  ).toBe('');
  const rest = await send(sandbox.baseUrl.spot, '/api/v1/market/orderbook/level1?symbol=BTC-USDT');
  expect(rest.data).toEqual(data);
  socket.close();
});

test('listeners of one topic get the same trades', async () => {
  const [one, two] = [await connect(sandbox, 'spot'), await connect(sandbox, 'spot')];
  const topic = '/market/match:BTC-USDT';
  for (const socket of [one, two]) socket.send({ id: 's', type: 'subscribe', topic });
  await pause(900);
  const sequences = (frames: any[]) => pushes(frames, topic).map(({ data }) => data.sequence);
  const shared = sequences(one.frames).filter((sequence) => sequences(two.frames).includes(sequence));
  expect(shared.length).toBeGreaterThanOrEqual(2);
  one.close();
  two.close();
});

const classic = Object.entries(specs.ws).flatMap(([file, document]) =>
  Object.values(document.servers).some((server) => server['x-token'])
    ? Object.entries(document.channels).map(
        ([name, channel]) => [`${file} ${name}`, document, name, channel] as const,
      )
    : [],
);

test.each(classic)(
  '%s can be subscribed to and pushes once, under its own topic',
  async (_, document, name, channel) => {
    const [token] = Object.values(document.servers).map((server) => server['x-token']);
    const host = token!.startsWith('futures.') ? 'futures' : 'spot';
    const socket = await connect(sandbox, host, channel['x-sdk-private']);
    const topic = channel.address!.replaceAll('{type}', '1min').replaceAll(/\{[^}]+\}/g, 'BTC-USDT');
    socket.send({
      id: 's',
      type: 'subscribe',
      topic,
      privateChannel: channel['x-sdk-private'],
      response: true,
    });
    const push = await socket.next(
      ({ type, subject }) => type === 'message' || subject !== undefined,
      'push',
    );
    expect(socket.frames[1]).toEqual({ id: 's', type: 'ack' });
    expect(push.topic).toBe(topic);
    expect(document.components.messages[name]).toBeDefined();
    socket.close();
  },
);

test('a private token opens public topics as well', async () => {
  const socket = await connect(sandbox, 'spot', true);
  socket.send({ id: 's', type: 'subscribe', topic: '/market/match:BTC-USDT', response: true });
  expect(await socket.next(byId('s'))).toMatchObject({ type: 'ack' });
  socket.close();
});
