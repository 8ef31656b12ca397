import http from 'node:http';
import net from 'node:net';
import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { send, signed } from './client.ts';

let sandbox: Sandbox;
let key: SandboxKey;
let spot: string;
let port: number;
beforeAll(async () => {
  sandbox = await createSandbox();
  key = sandbox.keys[0]!;
  spot = sandbox.baseUrl.spot;
  port = Number(new URL(spot).port);
});
afterAll(() => sandbox.close());
// Whatever was sent, the server lives on.
afterEach(async () => expect(await send(spot, '/api/v1/timestamp')).toMatchObject({ status: 200 }));

const path = '/api/v1/hf/orders/test';
const post = (body: string | Buffer, text = body.toString()) =>
  send(spot, path, {
    method: 'POST',
    headers: {
      ...signed({ key, method: 'POST', meant: path, body: text }),
      'Content-Type': 'application/json',
    },
    body,
  });

/** Writes raw bytes and collects what comes back until the server hangs up or falls silent. */
const raw = (bytes: string | Buffer, silence = 500): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    const done = (): void => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(silence, done);
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', done);
    socket.on('close', done);
  });

describe('bodies', () => {
  test.each([
    ['not JSON', '{"symbol":'],
    ['nothing but a word', 'undefined'],
    ['a comment', '{/**/}'],
    ['__proto__', '{"__proto__":{"symbol":"BTC-USDT"},"side":"buy","type":"limit"}'],
    ['__proto__ behind an escape', '{"\\u005f_proto__":{"symbol":"BTC-USDT"}}'],
    ['__proto__ deeper down', '{"symbol":"BTC-USDT","remark":{"__proto__":[]}}'],
    ['a constructor', '{"constructor":{"prototype":{"symbol":"BTC-USDT"}},"symbol":5}'],
    ['a constructor in place of a field', '{"symbol":{"constructor":{"prototype":{"symbol":"x"}}}}'],
    ['nesting', `{"symbol":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['nesting without an end', '{"a":'.repeat(100_000)],
  ])('%s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: '400100', msg: expect.any(String) });
    expect(({} as Record<string, unknown>)['symbol']).toBeUndefined();
  });

  test('a megabyte of quotes that never end costs no time', async () => {
    const begun = performance.now();
    expect(await post(`1234567890123456"${'\\"'.repeat(500_000)}`)).toMatchObject({
      status: 400,
      code: '400100',
    });
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('brackets inside text are not nesting, and the word __proto__ as a value is fine', async () => {
    const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1' };
    expect(await post(JSON.stringify({ ...order, remark: '[{"'.repeat(100) }))).toMatchObject({
      code: '200000',
    });
    expect(await post(JSON.stringify({ ...order, remark: '__proto__' }))).toMatchObject({ code: '200000' });
  });

  test('bytes that are not UTF-8', async () => {
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const reply = await post(body);
    // The signer signs text, and these bytes are none.
    expect(reply).toMatchObject({ status: 401, code: '400005' });
  });

  test('a megabyte is taken, one byte more is refused', async () => {
    const filled = (length: number): string => `"${'x'.repeat(length - 2)}"`;
    expect(await post(filled(1024 * 1024))).toMatchObject({
      status: 400,
      code: '400100',
      msg: expect.stringContaining('body'),
    });
    expect(await post(filled(1024 * 1024 + 1))).toMatchObject({ status: 413, code: '400100' });
  });

  test.each([50 * 1024 * 1024, 99_999_999_999])(
    'an announced flood of %i bytes is refused before it comes',
    async (length) => {
      const text = await raw(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`);
      expect(text).toMatch(/^HTTP\/1\.1 413 /);
      expect(text).toContain('"code":"400100"');
    },
  );

  test('who asks before sending a flood is told not to', async () => {
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length:`;
    expect(await raw(`${head} 99999999\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await raw(`${head} 10\r\n\r\n`)).toMatch(/^HTTP\/1\.1 100 /);
  });

  test('a flood in chunks is cut without being kept', async () => {
    const before = process.memoryUsage().rss;
    const outcome = await new Promise<string>((resolve) => {
      const request = http.request(
        { host: '127.0.0.1', port, path, method: 'POST', agent: false },
        (response) => {
          response.resume();
          resolve(String(response.statusCode));
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
      const chunk = Buffer.alloc(256 * 1024, 'x');
      let sent = 0;
      const pour = (): void => {
        while (sent < 400 && !request.destroyed) {
          sent += 1;
          if (!request.write(chunk)) return void request.once('drain', pour);
        }
        request.end();
      };
      pour();
    });
    expect(outcome).toBe('413');
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024);
  });

  test('a client that breaks off in the middle', async () => {
    await raw(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"a"`, 50);
  });
});

describe('what is not HTTP', () => {
  test.each([
    ['words', 'hello there\r\n\r\n'],
    ['a broken header', 'GET / HTTP/1.1\r\nHost x\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    ],
    ['a TLS greeting', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03])],
  ])('%s', async (_, bytes) => {
    const text = await raw(bytes);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(text.slice(text.indexOf('{')))).toMatchObject({ code: '400', msg: expect.any(String) });
  });

  test('headers without end', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(100_000)}`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('a target that is no path', async () => {
    expect(await raw('GET http://elsewhere/api/v1/timestamp HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 404 /,
    );
    expect(await raw('OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('an offer of HTTP/2 is left alone, and the request answered', async () => {
    const offer =
      'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n';
    const text = await raw(`GET /api/v1/timestamp HTTP/1.1\r\nHost: x\r\n${offer}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('an upgrade to nowhere', async () => {
    const upgrade = (target: string, more = ''): string =>
      `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${more}\r\n`;
    expect(await raw(upgrade('/elsewhere'))).toMatch(/^HTTP\/1\.1 404 /);
    expect(await raw(upgrade('/endpoint'))).toMatch(/^HTTP\/1\.1 400 /);
  });
});

test.each(['__proto__', 'constructor', 'toString'])('%s is the name of nothing', async (name) => {
  expect(await send(spot, `/api/v1/prices?base=${name}`)).toMatchObject({ code: '200000', data: {} });
  expect(await send(spot, `/api/v1/prices?base=USD&currencies=${name}`)).toMatchObject({ data: {} });
  expect(await send(spot, `/api/v1/market/orderbook/level1?symbol=${name}`)).toMatchObject({
    code: '900001',
  });
});
