import { OrderOutcomeUnknownError } from 'kucoin-typed';
import { createClient } from 'kucoin-typed/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, success, type TestServer } from '../support/server.ts';
import { keys } from '../support/specs.ts';
import { documented, requestOf, wire } from './endpoints.ts';

describe('every request example travels as documented', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await serve(success(null))));
  afterAll(() => server[Symbol.asyncDispose]());

  it('the SDK has a function for every endpoint of the specs', () => {
    expect(documented.filter(({ call }) => typeof call !== 'function').map(({ id }) => id)).toStrictEqual([]);
    expect(documented.filter(({ id, call }) => call.spec.id !== id).map(({ id }) => id)).toStrictEqual([]);
    expect(documented.length).toBeGreaterThanOrEqual(250);
  });

  it.each(documented.map((endpoint) => [endpoint.id, endpoint] as const))('%s', async (_, endpoint) => {
    const params = requestOf(endpoint);
    const want = wire(endpoint, params);
    expect(want.left, 'parameters that the specs do not declare').toStrictEqual([]);

    // To an order `null` is a lost answer: what is sent after it looks for the order, and does not for long.
    const client = createClient({
      ...keys,
      baseUrl: server.url,
      deadline: 50,
      retry: false,
      rateLimit: { mode: 'off' },
    });
    const before = server.received.length;
    await endpoint.call(client, params).catch((error: unknown) => {
      if (!(error instanceof OrderOutcomeUnknownError)) throw error;
    });
    const got = server.received[before];
    const [path, query = ''] = (got?.url ?? '').split('?');
    expect(got?.method).toBe(want.method);
    expect(decodeURIComponent(path ?? '')).toBe(want.path);
    expect(query.split('&').filter(Boolean).map(decodeURIComponent).sort()).toStrictEqual(want.query);
    const body = got?.body ? JSON.parse(got.body) : undefined;
    expect(withoutMadeUp(body, want.body)).toStrictEqual(want.body);
    expect(got?.headers['kc-api-key'] !== undefined).toBe(endpoint.operation['x-api-channel'] === 'Private');
  });

  it.each(documented.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s carries its metadata',
    (_, { operation, call, host, method, path }) => {
      expect(call.spec).toMatchObject({
        method,
        path,
        host,
        domain: operation['x-domain'],
        channel: operation['x-api-channel'],
        permission: operation['x-api-permission'],
        pool: operation['x-api-rate-limit-pool'],
        weight: operation['x-api-rate-limit-weight'] ?? null,
        service: operation['x-sdk-service'],
        subService: operation['x-sdk-sub-service'],
        methodName: operation['x-sdk-method-name'],
      });
    },
  );
});

/** A body without the client order ids that the client made up. */
const withoutMadeUp = (got: any, want: any): any => {
  if (typeof got !== 'object' || got === null) return got;
  if (Array.isArray(got)) return got.map((item, i) => withoutMadeUp(item, want?.[i]));
  const entries = Object.entries(got).filter(
    ([name]) => !/^client(Order)?(Oid|Id)$/i.test(name) || name in Object(want),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutMadeUp(value, want?.[name])]));
};
