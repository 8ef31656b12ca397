import {
  AbortedError, ApiError, createClient, IpBlockedError, KucoinError, NetworkError, RateLimitError, ResponseError, TimeoutError,
} from '@kucoin-typed/runtime'; // prettier-ignore
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { reply, serve, type TestServer } from '../support/server.ts';
import { keys, spec } from '../support/specs.ts';

const regions = { global: { hosts: { spot: 'https://spot.invalid' } } };
const client = (server: TestServer | string, options: object = {}) =>
  createClient(
    { baseUrl: typeof server === 'string' ? server : server.url, retry: false, ...options },
    { regions },
  );
const html = { 'content-type': 'text/html' };

/** What a call ends with; fails when it does not fail. */
const errorOf = async (call: PromiseLike<unknown>): Promise<KucoinError> => {
  const error = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(KucoinError);
  return error as KucoinError;
};

describe('an answer that is no success', () => {
  it.each([
    ['a code in HTTP 200', 200, '{"code":"400100","msg":"bad symbol"}', {}, ApiError, /bad symbol \(code 400100, HTTP 200\)/],
    ['a numeric code', 200, '{"code":400100,"msg":"m"}', {}, ApiError, /\(code 400100, HTTP 200\)/],
    ['a code that is a word', 200, '{"code":"order_not_exist"}', {}, ApiError, /refused \(code order_not_exist, HTTP 200\)/],
    ['a code in HTTP 401', 401, '{"code":"400003","msg":"m"}', {}, ApiError, /\(code 400003, HTTP 401\)/],
    ['a success code in HTTP 500', 500, '{"code":"200000","data":1}', {}, ApiError, /HTTP 500/],
    ['429 with a code', 429, '{"code":"429000","msg":"m"}', {}, RateLimitError, /Wait 1000 ms/],
    ['429 with limits', 429, '{"code":"429000"}', { 'gw-ratelimit-limit': '4000', 'gw-ratelimit-remaining': '0', 'gw-ratelimit-reset': '1200' }, RateLimitError, /Wait 1200 ms/],
    ['429 as a page', 429, '<html>slow down</html>', html, RateLimitError, /too many calls/],
    ['403 as a page', 403, '<html>blocked</html>', html, IpBlockedError, /text\/html \(HTTP 403\)\n.*turns this address away/],
    ['502 as a page', 502, '<html>bad gateway</html>', html, ResponseError, /\(HTTP 502\)\n.*baseUrl/],
    ['a redirect', 302, '', { location: 'https://elsewhere.invalid/' }, ResponseError, /HTTP 302\)\nCheck the network, the proxy and baseUrl/],
    ['JSON without a code', 200, '{"data":1}', {}, ResponseError, /no KuCoin JSON/],
    ['a gateway without a code', 404, '{"success":false,"msg":"Not Found"}', {}, ApiError, /Not Found \(HTTP 404\)/],
    ['words that are none', 200, '{"code":"400","msg":{"toString":1}}', {}, ApiError, /refused \(code 400, HTTP 200\)/],
    ['429 with half of the limits', 429, '{"code":"429000"}', { 'gw-ratelimit-limit': '4000' }, RateLimitError, /Wait 1000 ms/],
    ['JSON that is no object', 200, '"200000"', {}, ResponseError, /no KuCoin JSON/],
    ['half a body', 200, '{"code":"200000","da', {}, ResponseError, /no KuCoin JSON/],
    ['nothing', 200, '', {}, ResponseError, /no KuCoin JSON/],
  ])('%s', async (_, status, body, headers, type, message) => {
    await using server = await serve(reply(status, body, headers));
    const error = await errorOf(client(server).call(spec()));
    expect(error).toBeInstanceOf(type);
    expect(error.message).toMatch(/^test\.group\.call: .+\n./);
    expect(error.message).toMatch(message);
    expect(error.name).toBe(type.name);
    expect(server.received).toHaveLength(1);
  }); // prettier-ignore

  it.each(['"200000"', '200000', '"200"', '200'])('code %s is success', async (code) => {
    await using server = await serve(reply(200, `{"code":${code},"data":{"a":1}}`));
    expect(await client(server).call(spec())).toStrictEqual({ a: 1 });
  });

  it("carries the exchange's own words and limits", async () => {
    const headers = { 'gw-ratelimit-limit': '9', 'gw-ratelimit-remaining': '4', 'gw-ratelimit-reset': '30' };
    await using server = await serve(reply(400, '{"code":"400001","msg":"words"}', headers));
    const error = await errorOf(client(server).call(spec()));
    expect(error).toMatchObject({
      endpoint: 'test.group.call', status: 400, code: '400001', reason: 'words', limits: { limit: 9, remaining: 4, reset: 30 },
    }); // prettier-ignore
  });
});

describe('no answer', () => {
  it('is a NetworkError when nobody listens', async () => {
    const gone = await serve(() => {});
    await gone[Symbol.asyncDispose]();
    const error = await errorOf(client(gone).call(spec()));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(
      /^test\.group\.call: no answer from http:\/\/127\.0\.0\.1:\d+: ECONNREFUSED\nCheck/,
    );
  });

  it('is a NetworkError when the connection breaks', async () => {
    await using server = await serve((_, response) => response.destroy());
    expect(await errorOf(client(server).call(spec()))).toBeInstanceOf(NetworkError);
  });

  it('is a NetworkError when the body breaks off', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"code":"200000"');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await errorOf(client(server).call(spec()))).toBeInstanceOf(NetworkError);
  });

  it('is a TimeoutError when it takes too long, reading included', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200);
      response.write('{');
    });
    const error = await errorOf(client(server, { timeout: 60 }).call(spec()));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toMatch(/^test\.group\.call: no answer within 60 ms/);
    expect(await errorOf(client(server).call(spec(), undefined, { timeout: 50 }))).toBeInstanceOf(
      TimeoutError,
    );
  });

  it('is a TimeoutError although memory is collected while the answer is read', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await using server = await serve((_, response) => {
      response.writeHead(200);
      response.write('{');
    });
    const timer = setInterval(collect, 10);
    const error = await errorOf(client(server, { timeout: 300 }).call(spec()));
    clearInterval(timer);
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it('is an AbortedError when the caller ends it, and keeps the reason', async () => {
    await using server = await serve(() => {});
    const reason = new Error('enough');
    const controller = new AbortController();
    const call = client(server).call(spec(), undefined, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    const error = await errorOf(call);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toBe(reason);
    const dead = client(server).call(spec(), undefined, { signal: AbortSignal.abort(reason) });
    expect(await errorOf(dead)).toBeInstanceOf(AbortedError);
  });
});

describe('secrets', () => {
  const endings: [string, (url: string) => PromiseLike<unknown>][] = [
    [
      'refused',
      (url) => client(url, keys).call(spec({ channel: 'Private', method: 'POST' }), { clientOid: 'x' }),
    ],
    ['unreachable', () => client('http://127.0.0.1:1', keys).call(spec({ channel: 'Private' }))],
    ['late', (url) => client(url, { ...keys, timeout: 1 }).call(spec({ channel: 'Private' }))],
    ['token', (url) => client(url, { apiAccessToken: 'token-0004' }).call(spec({ channel: 'Private' }))],
    [
      'bad parameter',
      (url) => client(url, keys).call(spec({ channel: 'Private', path: '/{id}' }), { id: '/' }),
    ],
  ];

  it.each(endings)('are in no output of an error: %s', async (_, run) => {
    await using server = await serve(reply(401, '{"code":"400005","msg":"m"}'));
    const error = await errorOf(run(server.url));
    const signed = server.received.flatMap(({ headers }) =>
      ['kc-api-sign', 'kc-api-passphrase', 'authorization']
        .map((name) => headers[name])
        .filter((v) => v !== undefined),
    );
    const secrets = [...Object.values(keys), 'token-0004', ...signed.map(String)];
    const outputs = [
      inspect(error, { depth: 20, showHidden: true, getters: true }), String(error), error.stack ?? '', JSON.stringify(error),
      JSON.stringify(Object.assign({}, error)),
    ]; // prettier-ignore
    for (const output of outputs) for (const secret of secrets) expect(output).not.toContain(secret);
  });

  it('are in no error about an answer that holds them', async () => {
    await using server = await serve(reply(200, '{"code":"200000","data":{"token":"token-0005"'));
    const error = await errorOf(client(server, keys).call(spec({ channel: 'Private' })));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('token-0005');
  });

  it('cannot hold what no header can, and the error does not show it', async () => {
    for (const name of ['apiKey', 'apiSecret', 'apiPassphrase', 'apiAccessToken']) {
      for (const value of ['secret-0002\n', ' secret-0002']) {
        const make = (): unknown => client('http://127.0.0.1:1', { ...keys, [name]: value });
        expect(make).toThrow(new RegExp(`^kucoin-typed options: ${name} has blanks, line breaks`));
        expect(make).not.toThrow(/secret-0002/);
      }
    }
  });

  it('are in no output of a client', () => {
    const one = client('http://127.0.0.1:1', { ...keys, apiAccessToken: 'token-0004' });
    for (const output of [inspect(one, { depth: 20, showHidden: true }), JSON.stringify(one)]) {
      for (const secret of [keys.apiSecret, keys.apiPassphrase, keys.apiKey, 'token-0004'])
        expect(output).not.toContain(secret);
    }
  });
});
