import { createClient } from '@kucoin-typed/runtime';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmacWith as web } from '../../packages/runtime/src/crypto/web.ts';
import { hmacWith as node } from '../../packages/runtime/src/crypto/node.ts';
import { serve, success } from '../support/server.ts';
import { keys, spec } from '../support/specs.ts';

// Written out from KuCoin's rules, apart from the code under test.
const sign = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('base64');

const regions = {
  global: { hosts: { spot: 'http://unused' } },
  AU: { hosts: {}, headers: { 'X-SITE-TYPE': 'australia' } },
};
const privateSpec = (over = {}) => spec({ channel: 'Private', ...over });

const call = async (options: object, endpoint = privateSpec(), params?: unknown) => {
  await using server = await serve(success({}));
  await createClient({ ...options, baseUrl: { spot: server.url } }, { regions }).call(endpoint, params);
  const [request] = server.received;
  if (!request) throw new Error('nothing arrived');
  return request;
};

describe('signature', () => {
  it.each([
    ['GET without parameters', privateSpec(), undefined, '/api/v1/test', ''],
    [
      'GET with a query',
      privateSpec(),
      { symbol: 'BTC-USDT', limit: 5 },
      '/api/v1/test?symbol=BTC-USDT&limit=5',
      '',
    ],
    [
      'reserved characters, signed raw',
      privateSpec(),
      { q: 'a b&c=d+e/f?g#h%!@' },
      '/api/v1/test?q=a b&c=d+e/f?g#h%!@',
      '',
    ],
    ['unicode, signed raw', privateSpec(), { remark: 'ü 訂單 🚀' }, '/api/v1/test?remark=ü 訂單 🚀', ''],
    [
      'a path parameter, signed raw',
      privateSpec({ path: '/api/v1/o/{id}' }),
      { id: 'a b%ü' },
      '/api/v1/o/a b%ü',
      '',
    ],
    [
      'POST',
      privateSpec({ method: 'POST' }),
      { remark: 'ü"\\', n: 1n },
      '/api/v1/test',
      '{"remark":"ü\\"\\\\","n":1}',
    ],
    ['POST without parameters', privateSpec({ method: 'POST' }), undefined, '/api/v1/test', ''],
    [
      'DELETE with a body',
      privateSpec({ method: 'DELETE', json: true }),
      { ids: ['a'] },
      '/api/v1/test',
      '{"ids":["a"]}',
    ],
  ])('%s', async (_, endpoint, params, signable, body) => {
    const { headers, method, url, body: sent } = await call(keys, endpoint, params);
    const stamp = String(headers['kc-api-timestamp']);
    expect(headers['kc-api-sign']).toBe(sign(keys.apiSecret, stamp + method + signable + body));
    expect(decodeURIComponent(url)).toBe(signable);
    expect(sent).toBe(body);
    expect(headers['kc-api-key']).toBe(keys.apiKey);
    expect(Math.abs(Number(stamp) - Date.now())).toBeLessThan(5000);
  });

  it.each([
    [1, keys.apiPassphrase],
    ['1', keys.apiPassphrase],
    [2, sign(keys.apiSecret, keys.apiPassphrase)],
    [3, sign(keys.apiSecret, keys.apiPassphrase)],
    [undefined, sign(keys.apiSecret, keys.apiPassphrase)],
  ])('key version %s', async (apiKeyVersion, passphrase) => {
    const { headers } = await call({ ...keys, apiKeyVersion });
    expect(headers['kc-api-passphrase']).toBe(passphrase);
    expect(headers['kc-api-key-version']).toBe(String(apiKeyVersion ?? 3));
  });

  it('gives way to an access token', async () => {
    const { headers } = await call({ ...keys, apiAccessToken: 'token-0004' });
    expect(headers['authorization']).toBe('Bearer token-0004');
    expect(headers['kc-api-key']).toBe(keys.apiKey);
    expect(headers['kc-api-sign']).toBeUndefined();
    expect(headers['kc-api-passphrase']).toBeUndefined();
  });

  it('lets an access token stand alone', async () => {
    expect((await call({ apiAccessToken: 'token-0004' })).headers['authorization']).toBe('Bearer token-0004');
  });

  it('stays away from public calls, keys or not', async () => {
    const { headers } = await call({ ...keys, apiAccessToken: 'token-0004' }, spec());
    expect(
      Object.keys(headers).filter((name) => name.startsWith('kc-api') || name === 'authorization'),
    ).toStrictEqual([]);
  });

  it('carries the headers of the region, public calls included', async () => {
    expect((await call({ apiRegion: 'AU' }, spec())).headers['x-site-type']).toBe('australia');
    expect((await call({}, spec())).headers['x-site-type']).toBeUndefined();
  });

  it('is the same from node:crypto and from Web Crypto', async () => {
    for (const text of ['', 'a', 'ü 訂單 🚀', 'x'.repeat(5000)]) {
      expect(await web('secret')(text)).toBe(sign('secret', text));
      expect(await node('secret')(text)).toBe(sign('secret', text));
    }
  });
});
