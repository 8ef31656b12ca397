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
    [{ apiRegion: 'XX' }, /apiRegion knows global, EU, not XX/],
    [{ apiRegion: 'toString' }, /apiRegion knows global, EU/],
    [{ apiKeyVersion: 4 }, /apiKeyVersion must be 1, 2 or 3, not 4/],
    [{ timeout: 0 }, /timeout must be 1 to 2147483647 ms, not 0/],
    [{ timeout: 2 ** 31 }, /timeout must be/],
    [{ timeout: Infinity }, /timeout must be/],
    [{ timeout: '5000' }, /timeout must be/],
    [null, /options must be an object/],
    [5, /options must be an object/],
    [[], /options must be an object/],
    [{ baseUrl: {} }, /baseUrl must be http or https/],
    [{ baseUrl: new URL('https://x') }, /baseUrl must be http or https/],
    [{ baseUrl: 5 }, /baseUrl must be http or https/],
    [{ baseUrl: null }, /baseUrl must be http or https/],
    [{ baseUrl: { spot: 5 } }, /baseUrl must be http or https/],
    [
      { baseUrl: 'https://user:pass@x' },
      /^kucoin-typed options: baseUrl must be http or https URLs without user, query and fragment$/,
    ],
    [{ timeout: NaN }, /timeout/],
    [{ baseUrl: 'api.kucoin.com' }, /baseUrl must be http or https URLs/],
    [{ baseUrl: 'ftp://x' }, /baseUrl must be/],
    [{ baseUrl: 'https://x?a=1' }, /baseUrl must be/],
    [{ baseUrl: { spotty: 'https://x' } }, /baseUrl knows spot, futures, not spotty/],
    [{ apiSecret: 5 }, /apiSecret must be a string/],
  ])('refuses %o', (options, message) => {
    expect(() => createClient(options as object, { regions })).toThrow(OptionsError);
    expect(() => createClient(options as object, { regions })).toThrow(message);
  });

  it('never shows a credential, not even a wrong one', () => {
    const leak = { toJSON: () => 'secret-0002' };
    expect(() => createClient({ apiSecret: leak } as object, { regions })).toThrow(
      /^kucoin-typed options: apiSecret must be a string$/,
    );
  });

  it('needs none', () => {
    expect(() => createClient({}, { regions })).not.toThrow();
    expect(() => createPublicClient({}, regions)).not.toThrow();
  });

  it('lists what a public client knows', () => {
    expect(() => createPublicClient(keys as object, regions)).toThrow(
      /apiKey is no option\. Known: apiRegion, baseUrl, timeout/,
    );
  });

  it('sends every host to one baseUrl, or each to its own', async () => {
    await using server = await serve(success('x'));
    const one = createClient({ baseUrl: `${server.url}/` }, { regions });
    await one.call(spec({ host: 'futures' }));
    await createClient({ baseUrl: { futures: server.url }, apiRegion: 'EU' }, { regions }).call(
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
    const call = createClient({ ...options, baseUrl: server.url }, { regions }).call(
      spec({ channel: 'Private' }),
    );
    await expect(call).rejects.toThrow(CredentialsError);
    await expect(call).rejects.toThrow(message);
    await expect(call).rejects.toThrow(/^test\.group\.call: a private call/);
    expect(server.received).toStrictEqual([]);
  });

  it('a private call on a public client', async () => {
    const call = createPublicClient({}, regions).call(spec({ channel: 'Private' }));
    await expect(call).rejects.toThrow(
      /^test\.group\.call: this client is a public one\.\nUse createClient\./,
    );
  });

  it('a call whose host baseUrl does not name, though the region has it', async () => {
    const call = createClient({ baseUrl: { spot: 'http://127.0.0.1:1' } }, { regions }).call(
      spec({ host: 'futures' }),
    );
    await expect(call).rejects.toThrow(/no address for the futures host in region global/);
  });

  it.each([0, -1, NaN, 2 ** 31, '5'])('a call with the timeout %s', async (timeout) => {
    const call = createClient({}, { regions }).call(spec(), undefined, { timeout: timeout as number });
    await expect(call).rejects.toThrow(OptionsError);
  });

  it('a call whose host the region does not have', async () => {
    const call = createClient({ apiRegion: 'EU' }, { regions }).call(spec({ host: 'futures' }));
    await expect(call).rejects.toThrow(RegionError);
    await expect(call).rejects.toThrow(/^test\.group\.call: no address for the futures host in region EU/);
  });
});
