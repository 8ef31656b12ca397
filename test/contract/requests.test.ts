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

    const client = createClient({ ...keys, baseUrl: server.url });
    await endpoint.call(client, params);
    const got = server.received.at(-1);
    const [path, query = ''] = (got?.url ?? '').split('?');
    expect(got?.method).toBe(want.method);
    expect(decodeURIComponent(path ?? '')).toBe(want.path);
    expect(query.split('&').filter(Boolean).map(decodeURIComponent).sort()).toStrictEqual(want.query);
    expect(got?.body ? JSON.parse(got.body) : undefined).toStrictEqual(want.body);
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
