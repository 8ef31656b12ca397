import type { EndpointSpec } from '@kucoin-typed/runtime';

/** A descriptor for tests that need one of a certain kind rather than a real one. */
export const spec = (over: Partial<EndpointSpec> = {}): EndpointSpec => ({
  id: 'test.group.call',
  method: 'GET',
  path: '/api/v1/test',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 1,
  service: 'Test',
  subService: 'Group',
  methodName: 'call',
  ...over,
});

export const keys = { apiKey: 'key-0001', apiSecret: 'secret-0002', apiPassphrase: 'passphrase-0003' };
