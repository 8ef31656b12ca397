import { NetworkError } from '@kucoin-typed/runtime';
import { Kucoin } from 'kucoin-typed';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as node from '../../packages/runtime/src/transport/node.ts';
import * as portable from '../../packages/runtime/src/transport/portable.ts';
import { selfSigned } from '../support/certificate.ts';
import { openGateway } from '../support/gateway.ts';
import { httpProxy, socksProxy, type Proxy, type ProxyOptions } from '../support/proxy.ts';
import { serve, success } from '../support/server.ts';

const certificate = selfSigned();
const before = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...before, certificate.cert]));
afterAll(() => setDefaultCACertificates(before));

const login = { user: 'prüfer:1', password: 'p@ss/w:rd-0009' };
const kinds: [string, (options?: ProxyOptions) => Promise<Proxy>][] = [
  ['http', (options) => httpProxy(options)],
  ['https', (options) => httpProxy({ ...options, certificate })],
  ['socks5', (options) => socksProxy(options)],
];
const keys = { apiKey: 'key-0001', apiSecret: 'secret-0002', apiPassphrase: 'passphrase-0003' };

/** What a call ends with. */
const errorOf = (call: PromiseLike<unknown>): Promise<any> =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each(kinds)('through an %s proxy', (kind, open) => {
  it.each([
    ['without a user', {}],
    ['with user and password', login],
  ])('a call travels %s', async (_, options) => {
    await using proxy = await open(options);
    await using server = await serve(success(1_700_000_000_000));
    const kucoin = new Kucoin({ proxy: proxy.url, baseUrl: server.url });
    expect(await kucoin.spot.market.getServerTime()).toBe(1_700_000_000_000);
    for (let i = 0; i < 9; i++) await kucoin.spot.market.getServerTime();
    // Ways stay open between calls. A call right after another finds undici's connection not yet free: there are two.
    const { host } = new URL(server.url);
    expect([[host], [host, host]]).toContainEqual(proxy.opened);
    expect(server.received).toHaveLength(10);
    expect(JSON.stringify(server.received)).not.toMatch(/proxy-/i);
    await kucoin.close();
  });

  it('a call travels to a host with TLS', async () => {
    await using proxy = await open(login);
    const server = createTlsServer(certificate, (_, response) => {
      response.end('{"code":"200000","data":5}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost']) {
      const kucoin = new Kucoin({ proxy: proxy.url, baseUrl: `https://${host}:${port}` });
      expect(await kucoin.spot.market.getServerTime()).toBe(5);
      await kucoin.close();
    }
    expect(proxy.opened).toStrictEqual([`127.0.0.1:${port}`, `localhost:${port}`]);
    server.closeAllConnections();
    server.close();
  });

  it('many calls at once, one connection each at the most', async () => {
    await using proxy = await open(login);
    await using server = await serve(success(1));
    const kucoin = new Kucoin({ proxy: proxy.url, baseUrl: server.url, rateLimit: { mode: 'off' } });
    const all = await Promise.all(Array.from({ length: 40 }, () => kucoin.spot.market.getServerTime()));
    expect(all).toStrictEqual(Array.from({ length: 40 }, () => 1));
    expect(proxy.opened.length).toBeLessThanOrEqual(40);
    await kucoin.close();
  });

  it('without keep-alive each call has a way of its own', async () => {
    await using proxy = await open();
    await using server = await serve(success(1));
    const kucoin = new Kucoin({ proxy: proxy.url, baseUrl: server.url, keepAlive: false });
    await kucoin.spot.market.getServerTime();
    await kucoin.spot.market.getServerTime();
    expect(proxy.opened).toHaveLength(2);
    expect(server.received.map(({ headers }) => headers.connection)).toStrictEqual(['close', 'close']);
    await kucoin.close();
  });

  it('a socket opens and streams', async () => {
    await using proxy = await open(login);
    await using gateway = await openGateway();
    const kucoin = new Kucoin({ proxy: proxy.url, baseUrl: gateway.url });
    await using stream = kucoin.ws.spot.ticker({ symbols: ['BTC-USDT'] });
    await stream.ready;
    gateway.push({ type: 'message', topic: '/market/ticker:BTC-USDT', subject: 'trade.ticker', data: {} });
    expect((await stream.next()).value?.subject).toBe('trade.ticker');
    // The token and the socket, both through it.
    expect(proxy.opened).toStrictEqual(Array.from({ length: 2 }, () => new URL(gateway.url).host));
    await kucoin.close();
  });

  it('a proxy that refuses the password ends a call and a stream, and the error shows no password', async () => {
    await using proxy = await open(login);
    await using gateway = await openGateway();
    const wrong = proxy.url.replace(encodeURIComponent(login.password), 'wr0ng-0010');
    const kucoin = new Kucoin({ ...keys, proxy: wrong, baseUrl: gateway.url, retry: false });
    const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1' } as const;
    const error = await errorOf(kucoin.spot.order.addOrder(order));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      code: kind === 'socks5' ? 'PROXY_REFUSED' : 'PROXY_407',
      outcome: 'not-sent',
    });
    await using stream = kucoin.ws.spot.ticker({ symbols: ['BTC-USDT'] });
    const ended = await errorOf(stream.ready);
    for (const text of [error, ended].map((e) => inspect(e, { depth: Infinity, showHidden: true }))) {
      expect(text).not.toMatch(/wr0ng|0003|0002/);
    }
    expect(proxy.refused()).toBeGreaterThan(0);
    expect(gateway.opened).toStrictEqual([]);
    await kucoin.close();
  });

  it('a proxy that is gone is a NetworkError of an order that was not sent', async () => {
    const gone = await open(login);
    await gone[Symbol.asyncDispose]();
    const kucoin = new Kucoin({ proxy: gone.url, baseUrl: 'http://127.0.0.1:9', retry: false });
    const error = await errorOf(kucoin.spot.market.getServerTime());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.code).toBe('ECONNREFUSED');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('w:rd-0009');
    await kucoin.close();
  });

  it('a host that the proxy cannot reach is a NetworkError', async () => {
    await using proxy = await open();
    const kucoin = new Kucoin({ proxy: proxy.url, baseUrl: 'http://127.0.0.1:9', retry: false });
    const error = await errorOf(kucoin.spot.market.getServerTime());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.code).toBe(kind === 'socks5' ? 'PROXY_REFUSED' : 'PROXY_502');
    await kucoin.close();
  });

  it('a proxy that says nothing ends in a timeout, and the next call gets through', async () => {
    await using proxy = await open();
    await using server = await serve(success(1));
    const kucoin = new Kucoin({ proxy: proxy.url, baseUrl: server.url, retry: false });
    proxy.stall = true;
    const error = await errorOf(kucoin.spot.market.getServerTime(undefined, { timeout: 200 }));
    expect(error).toMatchObject({ name: 'TimeoutError', retryable: true });
    proxy.stall = false;
    expect(await kucoin.spot.market.getServerTime(undefined, { timeout: 15_000 })).toBe(1);
    await kucoin.close();
  }, 30_000);
});

describe('the option', () => {
  it.each([
    'ftp://x', 'proxy.local:8080', 'http://', 'socks4://x:1', 5, true,
  ])('refuses %s without showing it', (proxy) => {
    const make = (): unknown => new Kucoin({ proxy: proxy as string });
    expect(make).toThrow(/^kucoin-typed options: proxy must be an http, https or socks5 URL$/);
  }); // prettier-ignore

  it('is known to be of no use where there is only fetch, so that a client refuses it', () => {
    expect({ portable: portable.canProxy, node: node.canProxy }).toStrictEqual({
      portable: false,
      node: true,
    });
  });
});
