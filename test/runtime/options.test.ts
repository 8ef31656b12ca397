import {
  createClient,
  createPublicClient,
  CredentialsError,
  OptionsError,
  RegionError,
} from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';
import { serve, success } from '../support/server.ts';
import { keys, spec } from '../support/specs.ts';

const regions = {
  global: { hosts: { spot: 'https://spot.invalid', futures: 'https://futures.invalid' } },
  EU: { hosts: { spot: 'https://eu.invalid' } },
};

describe('options', () => {
  it.each([
    [{ apikey: 'x' }, /apikey is no option\. Did you mean apiKey\?/],
    [{ apiPasphrase: 'x' }, /Did you mean apiPassphrase\?/],
    [{ region: 'EU' }, /Did you mean apiRegion\?/],
    [{ apiRegion: 'XX' }, /apiRegion knows global, EU, not "XX"/],
    [{ apiRegion: 'toString' }, /apiRegion knows global, EU/],
    [{ apiKeyVersion: 4 }, /apiKeyVersion must be 1, 2 or 3, not 4/],
    [{ timeout: 0 }, /timeout must be milliseconds above 0, not 0/],
    [{ timeout: NaN }, /timeout/],
    [{ baseUrl: 'api.kucoin.com' }, /baseUrl must be an http or https URL/],
    [{ baseUrl: 'ftp://x' }, /baseUrl must be/],
    [{ baseUrl: 'https://x?a=1' }, /baseUrl must be/],
    [{ baseUrl: { spotty: 'https://x' } }, /baseUrl knows spot, futures, not "spotty"/],
    [{ apiSecret: 5 }, /apiSecret must be a string/],
  ])('refuses %o', (options, message) => {
    expect(() => createClient(options as object, regions)).toThrow(OptionsError);
    expect(() => createClient(options as object, regions)).toThrow(message);
  });

  it('never shows a credential, not even a wrong one', () => {
    const leak = { toJSON: () => 'secret-0002' };
    expect(() => createClient({ apiSecret: leak } as object, regions)).toThrow(
      /^kucoin-typed options: apiSecret must be a string$/,
    );
  });

  it('needs none', () => {
    expect(() => createClient({}, regions)).not.toThrow();
    expect(() => createPublicClient({}, regions)).not.toThrow();
  });

  it('lists what a public client knows', () => {
    expect(() => createPublicClient(keys as object, regions)).toThrow(
      /apiKey is no option\. Known: apiRegion, baseUrl, timeout/,
    );
  });

  it('sends every host to one baseUrl, or each to its own', async () => {
    await using server = await serve(success('x'));
    const one = createClient({ baseUrl: `${server.url}/` }, regions);
    await one.call(spec({ host: 'futures' }));
    await createClient({ baseUrl: { futures: server.url }, apiRegion: 'EU' }, regions).call(
      spec({ host: 'futures' }),
    );
    expect(server.received.map(({ url }) => url)).toStrictEqual(['/api/v1/test', '/api/v1/test']);
  });
});

describe('refused before sending', () => {
  it.each([
    [{}, /apiKey, apiSecret, apiPassphrase are not set/],
    [{ apiKey: 'k' }, /apiSecret, apiPassphrase are not set/],
    [{ ...keys, apiPassphrase: '' }, /apiPassphrase is not set/],
  ])('a private call with %o', async (options, message) => {
    await using server = await serve(success({}));
    const call = createClient({ ...options, baseUrl: server.url }, regions).call(
      spec({ channel: 'Private' }),
    );
    await expect(call).rejects.toThrow(CredentialsError);
    await expect(call).rejects.toThrow(message);
    await expect(call).rejects.toThrow(/^test\.group\.call: a private call/);
    expect(server.received).toStrictEqual([]);
  });

  it('a private call on a public client', async () => {
    const call = createPublicClient({}, regions).call(spec({ channel: 'Private' }));
    await expect(call).rejects.toThrow(/^test\.group\.call: a private call, and this client is a public one/);
  });

  it('a call whose host the region does not have', async () => {
    const call = createClient({ apiRegion: 'EU' }, regions).call(spec({ host: 'futures' }));
    await expect(call).rejects.toThrow(RegionError);
    await expect(call).rejects.toThrow(/^test\.group\.call: region EU has no futures host/);
  });
});
