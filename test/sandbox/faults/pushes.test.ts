import { createSandbox } from '@kucoin-typed/sandbox';
import type { Fault, Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call } from '../client.ts';
import { byId, connect, pause, pushes } from '../socket-client.ts';
import type { Opened } from '../socket-client.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ seed: 'pushes' });
});
afterEach(() => sandbox.close());

const topic = '/market/ticker:BTC-USDT';

const subscribe = async (socket: Opened, name = topic): Promise<void> => {
  socket.send({ id: name, type: 'subscribe', topic: name, response: true });
  await socket.next(byId(name), 'ack');
};

/** Two listeners of one topic, of which only the one with a customer behind it meets the fault. */
const listen = async (...faults: readonly Fault[]) => {
  const struck = await connect(sandbox, 'spot', true);
  const control = await connect(sandbox, 'spot');
  const handles = faults.map((fault) =>
    sandbox.faults.add({ ...fault, match: { ...fault.match, uid: '*' } }),
  );
  await subscribe(control);
  await subscribe(struck);
  const names = (socket: Opened): readonly string[] =>
    pushes(socket.frames, topic).map(({ data }) => String(data.time));
  /** Waits until the control has had so many pushes that the struck one could have had. */
  const rounds = async (count: number): Promise<void> => {
    const before = names(control).length;
    await expect.poll(() => names(control).length, { timeout: 5000 }).toBeGreaterThanOrEqual(before + count);
  };
  return { struck, control, handles, names, rounds };
};

test('drop', async () => {
  const { struck, control, handles, names, rounds } = await listen({ kind: 'drop', times: 2 });
  await rounds(4);
  expect(handles[0]).toMatchObject({ hits: 2, spent: true });
  expect(names(struck)).toEqual(names(control).slice(-names(struck).length));
  expect(names(struck).length).toBeLessThanOrEqual(names(control).length - 2);
  struck.send({ id: 'still', type: 'ping' });
  await struck.next(byId('still'));
});

test('repeat', async () => {
  const { struck, names, rounds } = await listen({ kind: 'repeat', copies: 2, times: 1 });
  await rounds(2);
  const [first, second, third, fourth] = names(struck);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first);
});

test('reorder: a later push overtakes, and nothing is lost', async () => {
  const { struck, control, names, rounds } = await listen({ kind: 'reorder', times: 1 });
  await rounds(4);
  const seen = names(struck);
  const sent = names(control).filter((name) => seen.includes(name));
  expect(seen).not.toEqual(sent);
  expect(seen).toEqual([sent[1], sent[0], ...sent.slice(2)]);
});

test('reorder: a push that nothing overtakes comes all the same', async () => {
  const socket = await connect(sandbox, 'spot');
  const candles = '/market/candles:BTC-USDT_1min';
  sandbox.faults.add({ kind: 'reorder', by: 100, match: { topic: '/market/candles:*' } });
  await subscribe(socket, candles);
  await socket.next((frame) => frame.topic === candles, 'late push');
});

test('delay', async () => {
  const { struck, names, rounds } = await listen({ kind: 'delay', ms: 500 });
  await rounds(2);
  expect(names(struck)).toEqual([]);
  await expect.poll(() => names(struck).length, { timeout: 3000 }).toBeGreaterThan(0);
});

test('unknown-fields and unknown-enums', async () => {
  const { struck, control, rounds } = await listen(
    { kind: 'unknown-fields', fields: { brandNew: 1 } },
    { kind: 'unknown-enums', fields: ['bestAsk', 'type'], value: 'sideways' },
  );
  await rounds(2);
  const [changed] = pushes(struck.frames, topic);
  const [plain] = pushes(control.frames, topic);
  expect(changed).toMatchObject({
    type: 'message',
    brandNew: 1,
    data: { brandNew: 1, bestAsk: 'sideways', bestBid: expect.not.stringContaining('sideways') },
  });
  expect(Object.keys(plain.data)).not.toContain('brandNew');
});

test('only matching topics and symbols', async () => {
  const socket = await connect(sandbox, 'spot');
  const [btc, eth] = ['/market/ticker:BTC-USDT', '/market/ticker:ETH-USDT'];
  sandbox.faults.add({ kind: 'drop', match: { topic: '/market/ticker:*', symbol: 'BTC-USDT' } });
  await subscribe(socket, btc);
  await subscribe(socket, eth);
  await socket.next((frame) => frame.topic === eth, 'a push');
  await pause(250);
  expect(pushes(socket.frames, btc)).toEqual([]);
});

test('a private push is known by the ids in it', async () => {
  const [key] = sandbox.keys;
  const socket = await connect(sandbox, 'spot', key);
  const orders = '/spotMarket/tradeOrdersV2';
  const handle = sandbox.faults.add({
    kind: 'drop',
    match: { topic: '/spotMarket/*', symbol: '*', orderId: '*', host: 'spot' },
  });
  await subscribe(socket, orders);
  const body = { symbol: 'BTC-USDT', side: 'sell', type: 'limit', price: '900000', size: '0.01' };
  await call(sandbox.baseUrl.spot, key, { method: 'POST', path: '/api/v1/hf/orders', body });
  // Received and open.
  await expect.poll(() => handle.hits).toBe(2);
  expect(pushes(socket.frames, orders)).toEqual([]);
});

test('the same seed strikes the same pushes', async () => {
  /** How often each of the first eight pushes came. */
  const pattern = async (seed: string): Promise<string> => {
    await using again = await createSandbox({ seed });
    again.faults.add({ kind: 'repeat', chance: 0.5, match: { topic } });
    const socket = await connect(again, 'spot');
    await subscribe(socket);
    const counts = (): readonly number[] => {
      const times = pushes(socket.frames, topic).map(({ data }) => String(data.time));
      return [...new Set(times)].map((time) => times.filter((other) => other === time).length);
    };
    await expect.poll(() => counts().length, { timeout: 5000 }).toBeGreaterThan(8);
    return counts().slice(0, 8).join('');
  };
  const [one, same, other] = await Promise.all([pattern('one'), pattern('one'), pattern('other')]);
  expect(same).toBe(one);
  expect(one).toMatch(/1/);
  expect(one).toMatch(/2/);
  expect(other).not.toBe(one);
});
