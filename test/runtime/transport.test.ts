import { machineTime } from '@kucoin-typed/runtime';
import { getEventListeners } from 'node:events';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTransport as createPortable } from '../../packages/runtime/src/transport/portable.ts';
import {
  NoAnswer,
  type Transport,
  type TransportOptions,
  type WireRequest,
} from '../../packages/runtime/src/transport/transport.ts';
import { wasSent } from '../../packages/runtime/src/transport/was-sent.ts';
import { createUndiciTransport } from '../../packages/runtime/src/transport/undici.ts';
import { reply, serve } from '../support/server.ts';

type Make = (options: TransportOptions) => Transport;
const transports: [string, Make][] = [
  ['undici', createUndiciTransport],
  ['portable', createPortable],
];
const defaults = { keepAlive: true, keepAliveMsecs: 1000, proxy: undefined, after: machineTime.after };

/** A TCP server that answers the bytes of a request as told: for what no HTTP server would send. */
const serveRaw = async (answer: (socket: Socket, head: string) => void) => {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => answer(socket, String(bytes)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Why there is no answer, and whether the request path takes it for sent. */
const failureOf = async (call: Promise<unknown>): Promise<{ why: string; sent: boolean }> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(NoAnswer);
  return { why: (error as NoAnswer).why, sent: wasSent(error as NoAnswer) };
};

describe.each(transports)('the %s transport', (name, make) => {
  let transport: Transport;
  beforeEach(() => {
    transport = make(defaults);
  });
  afterEach(() => transport.close?.());
  const warnings: Error[] = [];
  const warned = (warning: Error): void => void warnings.push(warning);
  process.on('warning', warned);
  afterAll(() => void process.off('warning', warned));

  const send = (base: string, over: Partial<WireRequest> = {}) =>
    transport.send({
      method: 'GET',
      base,
      target: '/api/v1/x',
      headers: [],
      body: '',
      timeout: 5000,
      ...over,
    });

  describe('sends', () => {
    it.each([
      ['GET', ''],
      ['POST', ''],
      ['POST', '{"a":"ü 訂單 🚀","b":"\\u0000"}'],
      ['PUT', '[1,2,3]'],
      ['DELETE', ''],
      ['DELETE', '{"ids":["a","b"]}'],
      ['POST', JSON.stringify({ long: 'ß'.repeat(400_000) })],
    ] as const)('%s with the body %.30s', async (method, body) => {
      await using server = await serve(reply(200, '{}'));
      await send(server.url, { method, body, headers: ['Content-Type', 'application/json'] });
      const [got] = server.received;
      expect(got).toMatchObject({ method, body, url: '/api/v1/x' });
      expect(got?.headers['content-type']).toBe('application/json');
      if (body) expect(got?.headers['content-length']).toBe(String(Buffer.byteLength(body)));
    });

    it('path and query as they are, after the path of the base', async () => {
      await using server = await serve(reply(200, '{}'));
      const target = '/api/v1/o/a%20b%25?q=%C3%BC%26%3D%2B&q=2&e=&t=~!*()';
      await send(`${server.url}/kucoin/proxy`, { target });
      await send(server.url, { target });
      expect(server.received.map(({ url }) => url)).toStrictEqual([`/kucoin/proxy${target}`, target]);
    });

    it('headers with their values, and asks for no encoding that it does not undo', async () => {
      await using server = await serve(reply(200, '{}'));
      await send(server.url, { headers: ['KC-API-KEY', 'k', 'X-Value', 'a;b, c=d'] });
      const headers = server.received[0]?.headers ?? {};
      expect(headers).toMatchObject({ 'kc-api-key': 'k', 'x-value': 'a;b, c=d' });
      expect(headers.host).toBe(new URL(server.url).host);
      // fetch unpacks what it asks for; undici's dispatch does not, and must not ask.
      if (name === 'undici') expect(headers['accept-encoding']).toBeUndefined();
    });

    it('and unpacks what it asked to be packed', async () => {
      const text = JSON.stringify({ data: 'x'.repeat(5000) });
      await using server = await serve(({ headers }, response) => {
        const packed = String(headers['accept-encoding']).includes('gzip');
        response.writeHead(200, packed ? { 'content-encoding': 'gzip' } : {});
        response.end(packed ? gzipSync(text) : text);
      });
      expect((await send(server.url)).text).toBe(text);
    });
  });

  describe('reads', () => {
    it.each([200, 201, 301, 302, 307, 400, 401, 403, 404, 429, 500, 502, 503, 504])(
      'status %i with its body and headers',
      async (status) => {
        const headers = { 'X-Mixed-Case': 'Value', 'gw-ratelimit-limit': '4', location: '/elsewhere' };
        await using server = await serve(reply(status, '{"code":"1"}', headers));
        const answer = await send(server.url, { method: 'POST', body: '{}' });
        expect(answer).toMatchObject({ status, text: '{"code":"1"}' });
        expect(answer.header('x-mixed-case')).toBe('Value');
        expect(answer.header('gw-ratelimit-limit')).toBe('4');
        expect(answer.header('x-absent')).toBeNull();
        expect(answer.headers().get('X-MIXED-CASE')).toBe('Value');
        // A redirect would carry signed headers to somewhere else.
        expect(server.received).toHaveLength(1);
      },
    );

    it('204 without a body', async () => {
      await using server = await serve((_, response) => response.writeHead(204).end());
      expect(await send(server.url)).toMatchObject({ status: 204, text: '' });
    });

    it('the answer that follows an interim one', async () => {
      await using server = await serve((_, response) => {
        response.writeEarlyHints({ link: '</x>; rel=preload' });
        response.writeProcessing();
        setTimeout(() => response.writeHead(201, { 'x-final': 'yes' }).end('{"a":1}'), 20);
      });
      const answer = await send(server.url);
      expect(answer).toMatchObject({ status: 201, text: '{"a":1}' });
      expect(answer.header('x-final')).toBe('yes');
      expect(answer.header('link')).toBeNull();
    });

    it('1.5 MB', async () => {
      const text = JSON.stringify(Array.from({ length: 60_000 }, (_, i) => `row ${i} ü 訂單 🚀`));
      expect(Buffer.byteLength(text)).toBeGreaterThan(1_400_000);
      await using server = await serve(reply(200, text));
      expect((await send(server.url)).text === text).toBe(true);
    });

    it('characters that are split over chunks', async () => {
      const text = '{"a":"ü訂🚀"}';
      await using server = await serve((_, response) => {
        response.writeHead(200);
        const bytes = [...Buffer.from(text)];
        const next = (): void => {
          const byte = bytes.shift();
          if (byte === undefined) response.end();
          else response.write(Buffer.from([byte]), () => setTimeout(next, 1));
        };
        next();
      });
      expect((await send(server.url)).text).toBe(text);
    });

    it('an answer that ends with its connection', async () => {
      await using server = await serveRaw((socket) => {
        socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"a":1}');
      });
      expect((await send(server.url)).text).toBe('{"a":1}');
    });

    it('an answer that comes before the request was read', async () => {
      await using server = await serveRaw((socket) => {
        socket.end('HTTP/1.1 429 Too Many Requests\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}');
      });
      expect((await send(server.url, { method: 'POST', body: 'x'.repeat(20_000) })).status).toBe(429);
    });
  });

  describe('gives no answer', () => {
    it('when nobody listens: nothing was sent', async () => {
      const gone = await serve(() => {});
      await gone[Symbol.asyncDispose]();
      expect(await failureOf(send(gone.url))).toMatchObject({ why: 'network', sent: false });
    });

    it('when the name does not resolve: nothing was sent', async () => {
      const failure = await failureOf(send('http://nowhere.invalid'));
      expect(failure).toMatchObject({ why: 'network', sent: false });
    });

    it.each([
      ['is reset before the head', (socket: Socket) => void socket.resetAndDestroy()],
      ['is closed before the head', (socket: Socket) => void socket.end()],
      [
        'is reset after the head',
        (socket: Socket) =>
          void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n', () =>
            setTimeout(() => socket.resetAndDestroy(), 5),
          ),
      ],
      [
        'is closed within the body',
        (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"code"'),
      ],
      [
        'is closed within a chunk',
        (socket: Socket) =>
          void socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{"code"'),
      ],
      [
        'is closed between chunks',
        (socket: Socket) =>
          void socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n'),
      ],
      ['talks something else', (socket: Socket) => void socket.end('220 smtp.example ready\r\n')],
      ['breaks off within the head', (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-')],
    ])('when the connection %s: it may have been received', async (_, answer) => {
      await using server = await serveRaw(answer);
      const failure = await failureOf(send(server.url, { method: 'POST', body: '{}' }));
      expect(failure).toMatchObject({ why: 'network', sent: true });
      // One request, never a second one of its own accord.
      expect(server.sockets.size).toBe(1);
    });

    it('when a kept connection is reset in the middle of a request: it is not sent again', async () => {
      let count = 0;
      await using server = await serve((_, response) => {
        if (++count === 3) response.socket?.resetAndDestroy();
        else response.end('{}');
      });
      await send(server.url);
      await send(server.url);
      expect(await failureOf(send(server.url))).toMatchObject({ why: 'network', sent: true });
      expect(server.received).toHaveLength(3);
    });

    it.each([
      ['before the head', () => {}],
      [
        'after the head',
        (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n'),
      ],
      [
        'within the body',
        (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"a"'),
      ],
    ])('in time, when the server stalls %s; the connection is given up', async (_, answer) => {
      await using server = await serveRaw(answer);
      const closed = new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          const [socket] = server.sockets;
          if (!socket) return;
          clearInterval(timer);
          socket.on('close', () => resolve());
        }, 2);
      });
      expect(await failureOf(send(server.url, { timeout: 60 }))).toMatchObject({
        why: 'timeout',
        sent: true,
      });
      await closed;
    });
  });

  describe('can be aborted', () => {
    it('before it starts: nothing is sent', async () => {
      await using server = await serve(reply(200, '{}'));
      const failure = await failureOf(send(server.url, { signal: AbortSignal.abort() }));
      expect(failure).toMatchObject({ why: 'aborted', sent: false });
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(server.received).toStrictEqual([]);
    });

    it('while it waits, and while it reads', async () => {
      for (const head of [false, true]) {
        const control = new AbortController();
        await using server = await serve((_, response) => {
          if (head) response.writeHead(200).write('{');
          setTimeout(() => control.abort(), 20);
        });
        const failure = await failureOf(send(server.url, { signal: control.signal }));
        expect(failure).toMatchObject({ why: 'aborted', sent: true });
        expect(getEventListeners(control.signal, 'abort')).toHaveLength(0);
      }
    });

    it('afterwards, without any effect', async () => {
      const control = new AbortController();
      await using server = await serve(reply(200, '{"a":1}'));
      const answer = await send(server.url, { signal: control.signal });
      control.abort();
      expect(answer.text).toBe('{"a":1}');
    });

    it('by a signal that lives as long as the program: calls leave nothing on it', async () => {
      const control = new AbortController();
      await using server = await serve((_, response) => response.end('{}'));
      warnings.length = 0;
      for (let round = 0; round < 20; round++) {
        await Promise.all(Array.from({ length: 100 }, () => send(server.url, { signal: control.signal })));
      }
      expect(server.received).toHaveLength(2000);
      expect(getEventListeners(control.signal, 'abort')).toHaveLength(0);
      expect(warnings).toStrictEqual([]);
    });
  });

  describe('keeps connections', () => {
    const counted = async () => {
      const ports = new Set<number | undefined>();
      const server = await serve((_, response) => {
        ports.add(response.socket?.remotePort);
        response.end('{}');
      });
      return { server, ports };
    };

    it('for calls in a row', async () => {
      const { server, ports } = await counted();
      await using _ = server;
      for (let i = 0; i < 20; i++) {
        await send(server.url, i % 2 ? { method: 'POST', body: '{}' } : {});
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(ports.size).toBeLessThanOrEqual(2);
    });

    it('and opens more for many at once', async () => {
      let waiting: (() => void)[] = [];
      await using server = await serve((_, response) => {
        waiting.push(() => response.end('{}'));
        if (waiting.length < 50) return;
        for (const end of waiting) end();
        waiting = [];
      });
      // None of them is answered before all have arrived: no call waits for another one.
      const all = await Promise.all(Array.from({ length: 50 }, () => send(server.url)));
      expect(all.map(({ status }) => status)).toStrictEqual(Array.from({ length: 50 }, () => 200));
    });

    it('lets go of them, and a later call opens new ones', async () => {
      const { server, ports } = await counted();
      await using _ = server;
      await send(server.url);
      await transport.close?.();
      expect((await send(server.url)).text).toBe('{}');
      if (name === 'undici') expect(ports.size).toBe(2);
      await transport.close?.();
      await transport.close?.();
    });
  });
});

describe('the undici transport', () => {
  it('without keep-alive says so and opens a connection for each call', async () => {
    const ports = new Set<number | undefined>();
    await using server = await serve((_, response) => {
      ports.add(response.socket?.remotePort);
      response.end('{}');
    });
    const transport = createUndiciTransport({ ...defaults, keepAlive: false });
    for (let i = 0; i < 5; i++) {
      await transport.send({
        method: 'GET',
        base: server.url,
        target: '/',
        headers: [],
        body: '',
        timeout: 5000,
      });
    }
    expect(ports.size).toBe(5);
    expect(server.received.map(({ headers }) => headers.connection)).toStrictEqual(Array(5).fill('close'));
    await transport.close?.();
  });

  it('aborted while it connects has sent nothing, and never will', async () => {
    // A full backlog would be another way; an address that nobody answers at is not to be had on loopback.
    let accepted = 0;
    await using server = await serveRaw(() => void accepted++);
    const transport = createUndiciTransport(defaults);
    const control = new AbortController();
    const call = transport.send({
      method: 'POST', base: server.url, target: '/', headers: [], body: '{}', timeout: 5000, signal: control.signal,
    }); // prettier-ignore
    control.abort();
    expect(await failureOf(call)).toMatchObject({ why: 'aborted', sent: false });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(accepted).toBe(0);
    await transport.close?.();
  });
});
