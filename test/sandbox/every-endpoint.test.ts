import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, send } from './client.ts';
import type { Reply } from './client.ts';
import { answerFaults, endpoints, faults, isMadeUp, placed, specs } from './specs.ts';
import type { Listed } from './specs.ts';

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await createSandbox()));
afterAll(() => sandbox.close());

const callExample = (on: Sandbox, endpoint: Listed): Promise<Reply> => {
  const { path, query, body } = placed(endpoint);
  const { method, host } = endpoint;
  return call(on.baseUrl[host], on.keys[0], {
    method,
    path,
    query,
    ...(host === 'broker' ? { partner: on.partners.spot } : {}),
    ...(body === undefined ? {} : { body }),
  });
};

/** A refusal of what was made up, in words of the exchange: no fault of the sandbox. */
const isFairRefusal = (endpoint: Listed, { code, msg }: Reply): boolean =>
  (code === '112010' || isMadeUp(endpoint)) && code !== '200000' && code !== '500000' && msg !== '';

const surface = async () => (await send(sandbox.baseUrl.spot, '/_sandbox/surface')).data;

describe('every endpoint of the specs', () => {
  test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))('%s', async (_id, endpoint) => {
    const { operation } = endpoint;
    // The examples share client order ids, so each is called on an exchange that has seen no other.
    await using fresh = await createSandbox();
    const { query } = placed(endpoint);
    const reply = await callExample(fresh, endpoint);

    // A request example that breaks its own schema is refused by name; correcting it is up to the specs.
    const broken = operation.parameters.find(
      ({ name, schema, in: place }) =>
        place === 'query' && name in query && faults(schema, query[name]) !== '',
    );
    if (broken) {
      expect(reply).toMatchObject({ status: 400, code: '400100', msg: expect.stringContaining(broken.name) });
      return;
    }
    if (isFairRefusal(endpoint, reply)) return;
    expect(reply, reply.msg).toMatchObject({ status: 200, code: '200000' });
    const pool = specs.rateLimits['pools'][operation['x-api-rate-limit-pool']];
    const isPrivatePool = operation['x-api-channel'] === 'Private' && pool?.per === 'account';
    expect(reply.headers['gw-ratelimit-remaining'] ?? 'absent').toMatch(isPrivatePool ? /^\d+$/ : 'absent');
  });
});

test('what is simulated answers within its schema, by its own example', async () => {
  const { endpoints: listed } = await surface();
  const simulated = endpoints.filter(({ id }) =>
    listed.some((row: { id: string; answer: string }) => row.id === id && row.answer === 'simulated'),
  );
  expect(simulated.length).toBeGreaterThan(30);
  for (const endpoint of simulated) {
    await using fresh = await createSandbox();
    const reply = await callExample(fresh, endpoint);
    if (isFairRefusal(endpoint, reply)) continue;
    expect(answerFaults(endpoint.id, reply.json), endpoint.id).toBe('');
  }
}, 120_000);

test('an endpoint without an example answers something that fits its schema', async () => {
  const without = endpoints.filter(
    ({ operation }) => operation.responses[200].content['application/json'].example === undefined,
  );
  for (const endpoint of without) {
    // All of them at once are more than a second's quota of the unified pool.
    await using fresh = await createSandbox();
    const reply = await callExample(fresh, endpoint);
    if (isFairRefusal(endpoint, reply)) continue;
    expect(answerFaults(endpoint.id, reply.json), endpoint.id).toBe('');
  }
});

test('long integers of the examples keep their digits', async () => {
  // An order that was never placed here: the example's own answer.
  const { data } = await call(sandbox.baseUrl.futures, sandbox.keys[0], {
    path: '/api/v1/orders/236655147005071361',
  });
  const example: any = endpoints.find(({ id }) => id === 'futures.order.getOrderByOrderId')?.operation
    .responses[200].content['application/json'].example;
  expect(data.orderTime).toBe(example.data.orderTime);
  expect(typeof data.orderTime).toBe('bigint');
});

test('the surface lists every endpoint and every classic channel once, and says what is simulated', async () => {
  const { endpoints: listed, channels } = await surface();
  expect(listed.map(({ id }: { id: string }) => id).sort()).toEqual(endpoints.map(({ id }) => id).sort());
  expect(listed).toContainEqual({ id: 'spot.order.addOrder', answer: 'simulated' });
  expect(listed).toContainEqual({ id: 'spot.market.getAnnouncements', answer: 'example' });
  const classic = Object.values(specs.ws)
    .filter(({ servers }) => Object.values(servers).some((server) => server['x-token']))
    .flatMap((document) => Object.values(document.channels));
  const isClassic = ({ id }: { id: string }): boolean => !id.startsWith('unified');
  expect(channels.filter(isClassic)).toHaveLength(classic.length);
  expect(channels).toContainEqual({
    id: 'spot-public.trade',
    address: '/market/match:{symbols}',
    answer: 'simulated',
  });
});

test('the same path on two hosts is two endpoints', async () => {
  const { spot, futures } = sandbox.baseUrl;
  const [key] = sandbox.keys;
  const onSpot = await call(spot, key, { path: '/api/v1/trade-fees', query: { symbols: 'BTC-USDT' } });
  const onFutures = await call(futures, key, { path: '/api/v1/trade-fees', query: { symbol: 'XBTUSDTM' } });
  expect(Array.isArray(onSpot.data)).toBe(true);
  expect(onFutures.data.symbol).toBeDefined();
});

test('starts quickly', async () => {
  const begun = performance.now();
  const again = await createSandbox();
  console.log(`A further sandbox in this process took ${Math.round(performance.now() - begun)} ms to start.`);
  await again.close();
});
