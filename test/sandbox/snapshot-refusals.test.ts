import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from './client.ts';

let sandbox: Sandbox;
let good: any;

const post = async (text: string): Promise<any> => {
  const reply = await fetch(`${sandbox.baseUrl.spot}/_sandbox/snapshot`, {
    method: 'POST',
    body: text,
    headers: { 'Content-Type': 'application/json' },
  });
  return { status: reply.status, ...((await reply.json()) as object) };
};

const placing = (price: string): Promise<any> =>
  call(sandbox.baseUrl.spot, sandbox.keys[0], {
    method: 'POST',
    path: '/api/v1/hf/orders',
    body: { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price, size: '0.01' },
  });

beforeAll(async () => {
  sandbox = await createSandbox({ speed: 0, seed: '1' });
  // A resting order and a filled one, and something in the histories.
  await placing('30000');
  await placing('200000');
  sandbox.advance('1m');
  good = JSON.parse(JSON.stringify(sandbox.save()));
});
afterAll(() => sandbox.close());

/** The good document with one thing replaced; `undefined` takes it away. */
const having = (path: string, value: unknown): unknown => {
  const document = structuredClone(good);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const place = names.reduce((object: any, name) => object[name], document);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return document;
};

const wrong: Record<string, () => unknown> = {
  'no state': () => having('state', undefined),
  'a state that is text': () => having('state', '#abc'),
  'an empty state': () => having('state', {}),
  'customers that are none': () => having('state.customers', { '#map': { a: 1 } }),
  'no customers': () => having('state.customers', { '#map': {} }),
  'customers in a plain object': () => having('state.customers', {}),
  'a part without its parts': () => having('state.spot', {}),
  'a missing history': () => having('state.futures.fills', undefined),
  'a number for an amount': () => JSON.parse(JSON.stringify(good).replaceAll('"#1000000000000"', '5')),
  'an amount that is none': () => JSON.parse(JSON.stringify(good).replaceAll('"#1000000000000"', '"#1x"')),
  'a reference to nothing': () => JSON.parse(JSON.stringify(good).replaceAll('"#ref":1}', '"#ref":99999}')),
  'no clock': () => having('clock', null),
  'a time that is text': () => having('clock.now', 'abc'),
  'a time before 1970': () => having('clock.now', -1),
  'a time after all': () => having('clock.now', 1e300),
  'timers that are none': () => having('clock.timers', [1]),
  'a timer of long ago': () => having('clock.timers', [{ at: 1, order: 1, kind: 'live BTC-USDT', key: '' }]),
  'ids that do not count': () => having('ids', { count: 'x' }),
  'a random stream without numbers': () => having('random', { ids: 'y' }),
  'no random streams': () => having('random', null),
  'no books': () => having('books', null),
  'a book that does not count': () => having('books', { 'BTC-USDT': {} }),
  'a seed that is a number': () => having('seed', 5),
  'a gate that is a number': () => having('gate', 5),
  'a gate without its parts': () => having('gate', {}),
  'a key of nobody': () => having('gate.keys.keys.#map.sandbox-trader.uid', '99'),
  'nothing but the format': () => ({ format: good.format }),
  'a list': () => [],
};

test.each(Object.keys(wrong))('a snapshot with %s is refused and changes nothing', async (name) => {
  const before = JSON.stringify(sandbox.save());
  const reply = await post(JSON.stringify(wrong[name]?.()));
  expect(reply).toMatchObject({ status: 400, code: '400100' });
  expect(JSON.stringify(sandbox.save())).toBe(before);
});

test('half a snapshot and one with a prototype are refused and change nothing', async () => {
  const before = JSON.stringify(sandbox.save());
  const text = JSON.stringify(good);
  for (const odd of [text.slice(0, text.length / 2), `{"__proto__":{"a":1},${text.slice(1)}`])
    expect(await post(odd)).toMatchObject({ status: 400, code: '400100' });
  expect(JSON.stringify(sandbox.save())).toBe(before);
});

test('the good one is taken, and the exchange goes on', async () => {
  await placing('31000');
  expect(await post(JSON.stringify(good))).toMatchObject({ code: '200000' });
  expect(JSON.parse(JSON.stringify(sandbox.save()))).toEqual(good);
  expect(await placing('31000')).toMatchObject({ code: '200000' });
});
