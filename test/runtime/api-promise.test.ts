import { ApiPromise, createClient, exactEndpoint } from '@kucoin-typed/runtime';
import { expect, it } from 'vitest';
import { reply, serve, success } from '../support/server.ts';
import { spec } from '../support/specs.ts';

const regions = { global: { hosts: { spot: 'https://spot.invalid' } } };
const limits = { 'gw-ratelimit-limit': '4000', 'gw-ratelimit-remaining': '3997', 'gw-ratelimit-reset': '12' };

it('is a promise of the result, and gives the answer around it', async () => {
  await using server = await serve(success({ a: 1 }, limits));
  const call = createClient({ baseUrl: server.url }, { regions }).call<{ a: number }>(spec());
  expect(call).toBeInstanceOf(Promise);
  expect(call).toBeInstanceOf(ApiPromise);
  expect(await call).toStrictEqual({ a: 1 });
  const answer = await call.withResponse();
  expect(answer).toMatchObject({
    data: { a: 1 },
    status: 200,
    limits: { limit: 4000, remaining: 3997, reset: 12 },
  });
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.endpoint.id).toBe('test.group.call');
  expect(await Promise.all([call, call.then(({ a }) => a + 1), call.finally(() => {})])).toStrictEqual([
    { a: 1 },
    2,
    { a: 1 },
  ]);
  expect(server.received).toHaveLength(1);
});

it('has no limits where the exchange sends none', async () => {
  await using server = await serve(success(1));
  expect(
    (await createClient({ baseUrl: server.url }, { regions }).call(spec()).withResponse()).limits,
  ).toBeUndefined();
});

it('rejects once: a caught failure leaves nothing unhandled', async () => {
  await using server = await serve(reply(200, '{"code":"1"}'));
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const client = createClient({ baseUrl: server.url }, { regions });
  await client.call(spec()).catch(() => {});
  await client
    .call(spec())
    .withResponse()
    .catch(() => {});
  await expect(client.call(spec()).finally(() => {})).rejects.toThrow('code 1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  expect(unhandled).toStrictEqual([]);
});

it('reads marked integers exactly', async () => {
  await using server = await serve(
    reply(200, '{"code":"200000","data":[{"ts":1729163001780000001,"n":1},{"ts":2}]}'),
  );
  const read = exactEndpoint<void, unknown>({ ...spec(), exact: ['ts'] });
  expect(await read(createClient({ baseUrl: server.url }, { regions }))).toStrictEqual([
    { ts: 1729163001780000001n, n: 1 },
    { ts: 2n },
  ]);
});
