import {
  AbortedError,
  HttpAnswerError,
  KucoinError,
  OptionsError,
  RegionError,
  TimeoutError,
} from '@kucoin-typed/runtime';
import { Kucoin, type ClientOptions, type PartnerOptions } from 'kucoin-typed';
import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFaultExchange, faults, type FaultExchange } from '../support/fault-exchange/index.ts';
import { reply, serve, success, type Received, type TestServer } from '../support/server.ts';
import { keys } from '../support/specs.ts';

const errorOf = (call: PromiseLike<unknown>): Promise<any> =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );
const quiet = { trace: () => {}, info: () => {}, error: () => {} };
const clientOf = (server: TestServer | FaultExchange, options: ClientOptions = {}): Kucoin =>
  new Kucoin({
    ...keys,
    baseUrl: 'baseUrl' in server ? server.baseUrl : server.url,
    retry: false,
    ...options,
  });
const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1' } as const;
afterEach(() => void vi.restoreAllMocks());

describe('unknown options name the nearest, nested ones too', () => {
  it.each([
    [{ retries: 3 }, /retries is no option\. Did you mean retry\?/],
    [{ retry: { limits: 3 } }, /retry\.limits is no option\. Did you mean limit\?/],
    [{ rateLimit: { vip: 3 } }, /rateLimit\.vip is no option\. Did you mean vipLevel\?/],
    [{ clock: { measured: 'ahead' } }, /clock\.measured is no option\. Did you mean measure\?/],
    [{ hooks: { onRetry: () => {} } }, /hooks\.onRetry is no option\. Did you mean onEnd|onCall|onAttempt/],
    [{ partner: { id: 'a', secret: 'b' } }, /partner\.secret is no option\. Did you mean \w+\?/],
    [{ partner: { id: 'a' } }, /partner must have an id and a key/],
    [{ partner: { id: 'a', key: 'b', futures: { id: 'c' } } }, /partner\.futures must have an id and a key/],
    [{ partner: { id: 'a\n', key: 'b' } }, /partner must have/],
    [{ partner: { id: 'a', key: 'b', name: 'c\nd' } }, /partner\.name must be/],
    [{ partner: 'x' }, /partner must be an object/],
    [{ retry: { limit: -1 } }, /retry must be a whole number of repeats/],
    [{ retry: 1.5 }, /retry must be a whole number of repeats, not 1\.5/],
    [{ retry: { delay: 0 } }, /retry\.delay must be/],
    [{ retry: 'never' }, /retry must be an object/],
    [{ retry: true }, /retry must be an object/],
    [{ rateLimit: { mode: 'queue' } }, /rateLimit\.mode must be wait, throw or off, not queue/],
    [{ rateLimit: { vipLevel: 13 } }, /rateLimit\.vipLevel must be 0 to 12/],
    [{ rateLimit: { store: {} } }, /rateLimit\.store must have the function take/],
    [{ clock: { measure: 'always' } }, /clock\.measure must be ahead or on-refusal/],
    [{ clock: { maxAge: 0 } }, /clock\.maxAge must be/],
    [{ clock: { source: { now: () => 0 } } }, /clock\.source must have the function monotonic, after/],
    [{ logger: { log: () => {} } }, /logger must have the function trace, info, error/],
    [{ logger: console.log }, /logger must have the function/],
    [{ journal: {} }, /journal must have the function append, read/],
    [{ hooks: { onEnd: true } }, /hooks\.onEnd must be a function/],
    [{ customTimestampFn: 5 }, /customTimestampFn must be a function/],
    [{ customSignMessageFn: 'x' }, /customSignMessageFn must be a function/],
    [{ credentials: {} }, /credentials must be a function/],
    [{ keepAlive: 'yes' }, /keepAlive must be true or false/],
    [{ parseExceptions: 1 }, /parseExceptions must be true or false/],
    [{ strictParamValidation: null }, /strictParamValidation must be true or false/],
    [{ probeRegions: 'EU' }, /probeRegions must be true or false/],
    [{ keepAliveMsecs: -1 }, /keepAliveMsecs must be/],
    [{ deadline: 0 }, /deadline must be/],
    [{ sandbox: 5 }, /sandbox must be true or the URL/],
    [{ sandbox: 'http://127.0.0.1' }, /sandbox must be true or the URL of a local exchange with its port/],
    [{ sandbox: true, baseUrl: 'http://127.0.0.1:1' }, /sandbox and baseUrl exclude each other/],
  ])('%o', (options, message) => {
    expect(() => new Kucoin(options as object)).toThrow(OptionsError);
    expect(() => new Kucoin(options as object)).toThrow(message);
  });
});

describe('apiRegion and baseUrl', () => {
  it('a region that lacks a host warns at once, and its calls fail unsent', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const kucoin = new Kucoin({ apiRegion: 'EU' });
    expect(warn.mock.calls).toStrictEqual([
      ['kucoin-typed: region EU has no futures and no broker host; calls to it will fail.'],
    ]);
    const error = await errorOf(kucoin.futures.market.getServerTime());
    expect(error).toBeInstanceOf(RegionError);
    expect(error.message).toMatch(
      /^futures\.market\.getServerTime: no address for the futures host in region EU/,
    );
    const lines: string[] = [];
    const make = (options: ClientOptions): Kucoin => new Kucoin(options);
    make({ apiRegion: 'TR', logger: { ...quiet, info: (line) => lines.push(line) } });
    expect(lines).toHaveLength(1);
    make({ apiRegion: 'AU' });
    make({ apiRegion: 'EU', baseUrl: 'http://127.0.0.1:1' });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('a base URL may have a path and a slash at its end, for all hosts or for one', async () => {
    await using server = await serve(success(1));
    for (const baseUrl of [`${server.url}/kucoin/`, { spot: `${server.url}/kucoin` }]) {
      await new Kucoin({ baseUrl }).spot.market.getServerTime();
    }
    expect(server.received.map(({ url }) => url)).toStrictEqual(Array(2).fill('/kucoin/api/v1/timestamp'));
  });

  it('a path in the base URL is not signed: the exchange knows nothing of it', async () => {
    await using server = await serve(success([]));
    await new Kucoin({ ...keys, baseUrl: `${server.url}/kucoin` }).account.account.getSpotAccountList({
      currency: 'BTC',
    });
    const { headers, url } = server.received[0] as Received;
    expect(url).toBe('/kucoin/api/v1/accounts?currency=BTC');
    const text = `${String(headers['kc-api-timestamp'])}GET/api/v1/accounts?currency=BTC`;
    expect(headers['kc-api-sign']).toBe(createHmac('sha256', keys.apiSecret).update(text).digest('base64'));
  });

  it('the sandbox by its URL has a port for each host, in a row', async () => {
    await using exchange = await createFaultExchange();
    const { port } = new URL(exchange.baseUrl.spot);
    const kucoin = new Kucoin({ sandbox: `http://127.0.0.1:${port}/` });
    expect(await kucoin.spot.market.getServerTime()).toBeGreaterThan(1.6e12);
    expect(() => new Kucoin({ sandbox: true })).not.toThrow();
    expect(() => new Kucoin({ sandbox: false, baseUrl: exchange.baseUrl })).not.toThrow();
  });
});

describe('strictParamValidation', () => {
  const cases: [string, (kucoin: Kucoin) => PromiseLike<unknown>, RegExp][] = [
    ['undefined', (k) => k.spot.market.getTicker({ symbol: undefined as never }), /symbol is undefined/],
    ['an unknown name', (k) => k.spot.market.getTicker({ symbl: 'A' } as never), /symbl is no parameter of this endpoint: did you mean symbol\?/],
    ['a name where there are none', (k) => k.spot.market.getServerTime({ a: 1 } as never), /a is no parameter of this endpoint, which takes none/],
    ['undefined in a list', (k) => k.spot.order.batchAddOrders({ orderList: [{ ...order, price: undefined }] } as never), /orderList\.0\.price is undefined/],
    ['an unknown name in a list that is the body', (k) => k.futures.order.batchAddOrders([{ symbol: 'XBTUSDTM', quantity: 1 }] as never), /quantity is no parameter/],
    ['undefined in a list that is the body', (k) => k.futures.order.batchAddOrders([{ symbol: undefined }] as never), /symbol is undefined/],
    ['an unknown name beside one in the path', (k) => k.spot.order.getOrderByOrderId({ orderId: 'a', symbol: 'B', extra: 1 } as never), /extra is no parameter/],
  ]; // prettier-ignore
  it.each(cases)('refuses %s, unsent', async (_, call, message) => {
    await using server = await serve(success({}));
    const error = await errorOf(call(clientOf(server, { strictParamValidation: true })));
    expect(error).toMatchObject({ name: 'ParamsError', outcome: 'not-sent' });
    expect(error.message).toMatch(message);
    expect(server.received).toStrictEqual([]);
  });

  it('lets pass what is right, and off, everything', async () => {
    await using server = await serve(success([]));
    const strict = clientOf(server, { strictParamValidation: true });
    await strict.spot.order.getOrderByOrderId({ orderId: 'a', symbol: 'B' });
    await strict.spot.market.getTicker({ symbol: 'B' });
    await strict.account.account.getSpotAccountList();
    await strict.request({ method: 'GET', path: '/api/v9/{id}', params: { id: 'a', anything: 1 } });
    await clientOf(server).spot.market.getTicker({ symbol: 'B', extra: 1, none: undefined } as never);
    expect(server.received.map(({ url }) => url).slice(3)).toStrictEqual([
      '/api/v9/a?anything=1',
      '/api/v1/market/orderbook/level1?symbol=B&extra=1',
    ]);
  });
});

describe('parseExceptions: false', () => {
  it('gives the plain answer of a refusal', async () => {
    await using server = await serve(
      reply(401, '{"code":"400003","msg":"KC-API-KEY not exists"}', { 'x-request-id': 'r-1' }),
    );
    const error = await errorOf(
      clientOf(server, { parseExceptions: false }).account.account.getSpotAccountList(),
    );
    expect(error).toBeInstanceOf(HttpAnswerError);
    expect(error).toMatchObject({ status: 401, body: '{"code":"400003","msg":"KC-API-KEY not exists"}' });
    expect(error.headers.get('x-request-id')).toBe('r-1');
    expect(error.endpoint).toBe('account.account.getSpotAccountList');
  });

  it('and of an order, with its outcome', async () => {
    await using exchange = await createFaultExchange();
    const { apiKey, apiSecret, apiPassphrase } = exchange.key;
    const kucoin = clientOf(exchange, { apiKey, apiSecret, apiPassphrase, parseExceptions: false });
    exchange.script.next('spot.order.addOrder', faults.refused('200004', 'Balance insufficient!'));
    const error = await errorOf(kucoin.spot.order.addOrder(order));
    expect(error).toBeInstanceOf(HttpAnswerError);
    expect(error).toMatchObject({ status: 200, outcome: 'rejected' });
    expect(JSON.parse(error.body)).toStrictEqual({ code: '200004', msg: 'Balance insufficient!' });
    await kucoin.close();
  });
});

describe('customTimestampFn', () => {
  it('stamps the signature, in whole milliseconds', async () => {
    await using server = await serve(success([]));
    const kucoin = clientOf(server, { customTimestampFn: () => 1_700_000_000_000.4 });
    await kucoin.account.account.getSpotAccountList();
    expect(server.received[0]?.headers['kc-api-timestamp']).toBe('1700000000000');
  });

  it.each([NaN, -1, '1700000000000', undefined, Promise.resolve(1)])('may not return %s', async (value) => {
    await using server = await serve(success([]));
    const kucoin = clientOf(server, { customTimestampFn: () => value as number });
    const error = await errorOf(kucoin.account.account.getSpotAccountList());
    expect(error).toBeInstanceOf(OptionsError);
    expect(error.message).toMatch(/customTimestampFn must return milliseconds since 1970/);
    expect(server.received).toStrictEqual([]);
  });
});

describe('partner', () => {
  const partner: PartnerOptions = {
    id: 'partner-spot', key: 'broker-key-spot', name: 'broker', verify: true,
    futures: { id: 'partner-futures', key: 'broker-key-futures' },
  }; // prettier-ignore
  const signed = (id: string, key: string, stamp: unknown): string =>
    createHmac('sha256', key)
      .update(`${String(stamp)}${id}${keys.apiKey}`)
      .digest('base64');
  const calls: [string, (kucoin: Kucoin) => PromiseLike<unknown>, boolean][] = [
    ['a spot call', (k) => k.account.account.getSpotAccountList(), false],
    ['a futures call', (k) => k.futures.positions.getPositionList(), true],
    ['a unified call for spot', (k) => k.request({ method: 'POST', path: '/api/ua/v1/x', params: { tradeType: 'SPOT' } }), false],
    ['a unified call for futures', (k) => k.request({ method: 'POST', path: '/api/ua/v1/x', params: { tradeType: 'FUTURES' } }), true],
    ['a unified query for futures', (k) => k.request({ method: 'GET', path: '/api/ua/v1/x', params: { tradeType: 'FUTURES' } }), true],
  ]; // prettier-ignore
  it.each(calls)('signs %s with the pair of its line', async (_, call, isFutures) => {
    await using server = await serve(success([]));
    for (const version of [3, 1] as const) {
      await call(clientOf(server, { partner, apiKeyVersion: version }));
      await call(clientOf(server, { partner: { id: 'one', key: 'k-one' } }));
      const [both, single] = server.received.splice(0).map(({ headers }) => headers);
      const { id, key } = isFutures ? (partner.futures ?? partner) : partner;
      expect(both).toMatchObject({
        'kc-api-partner': id,
        'kc-api-partner-sign': signed(id, key, both?.['kc-api-timestamp']),
        'kc-broker-name': 'broker',
        'kc-api-partner-verify': 'true',
      });
      expect(single?.['kc-api-partner-sign']).toBe(signed('one', 'k-one', single?.['kc-api-timestamp']));
      expect(single?.['kc-api-partner-verify']).toBeUndefined();
    }
  });

  it('attributes nothing unless it is set, and no public call', async () => {
    await using server = await serve(success([]));
    await clientOf(server).account.account.getSpotAccountList();
    await clientOf(server, { partner }).spot.market.getServerTime();
    const names = server.received.flatMap(({ headers }) => Object.keys(headers));
    expect(names.filter((name) => /partner|broker/.test(name))).toStrictEqual([]);
  });
});

describe('time limits', () => {
  it('timeout is for an attempt, deadline for the whole call with its repeats', async () => {
    await using server = await serve(() => {});
    const kucoin = clientOf(server, {
      timeout: 60,
      deadline: 400,
      retry: { limit: 50, delay: 1, maxDelay: 2 },
    });
    const started = performance.now();
    const error = await errorOf(kucoin.spot.market.getServerTime());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(server.received.length).toBeGreaterThan(2);
    expect(server.received.length).toBeLessThan(9);
  });

  it('deadline counts reading the answer', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    });
    const error = await errorOf(clientOf(server).spot.market.getServerTime(undefined, { deadline: 100 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(server.received).toHaveLength(1);
  });

  it('deadline counts waiting for a pool, and nothing is sent that could not be', async () => {
    await using server = await serve(
      success([], {
        'gw-ratelimit-limit': '4000',
        'gw-ratelimit-remaining': '0',
        'gw-ratelimit-reset': '60000',
      }),
    );
    const kucoin = clientOf(server, { rateLimit: { account: 'deadline-test' } });
    await kucoin.account.account.getSpotAccountList();
    const error = await errorOf(kucoin.account.account.getSpotAccountList(undefined, { deadline: 100 }));
    expect(error).toMatchObject({ name: 'RateLimitError', status: 0 });
    const control = new AbortController();
    const call = kucoin.account.account.getSpotAccountList(undefined, {
      signal: control.signal,
      deadline: 90_000,
    });
    setTimeout(() => control.abort(), 20);
    expect(await errorOf(call)).toBeInstanceOf(AbortedError);
    expect(server.received).toHaveLength(1);
  });

  it.each([{ deadline: 0 }, { timeout: -1 }, { deadline: 'soon' }])(
    'a call may not set %o',
    async (options) => {
      expect(
        await errorOf(new Kucoin().spot.market.getServerTime(undefined, options as object)),
      ).toBeInstanceOf(OptionsError);
    },
  );
});

describe('retry', () => {
  it.each([
    [undefined, 4],
    [false, 1],
    [0, 1],
    [2, 3],
    [{ limit: 1, delay: 1 }, 2],
  ] as const)('%o sends a read that fails with 500 this often: %i', async (retry, times) => {
    await using server = await serve(reply(500, '{"code":"500000","msg":"m"}'));
    const delay =
      typeof retry === 'object' || retry === false || retry === 0 ? retry : { limit: retry ?? 3, delay: 1 };
    await errorOf(clientOf(server, { retry: delay }).account.account.getSpotAccountList());
    const reads = server.received.filter(({ url }) => url === '/api/v1/accounts');
    expect(reads).toHaveLength(times);
    // The service is asked how it is, once, when the call has failed for good.
    expect(server.received).toHaveLength(times + 1);
  });
});

describe('request()', () => {
  it('signs, fills the path and the query, and gives typed errors', async () => {
    await using exchange = await createFaultExchange();
    const { apiKey, apiSecret, apiPassphrase } = exchange.key;
    const kucoin = clientOf(exchange, { apiKey, apiSecret, apiPassphrase });
    const { orderId } = await kucoin.request<{ orderId: string }>({
      method: 'POST', path: '/api/v1/hf/orders', params: { ...order, clientOid: 'raw-1' },
    }); // prettier-ignore
    const got = await kucoin
      .request<{ id: string }>({ method: 'GET', path: '/api/v1/hf/orders/{orderId}', params: { orderId, symbol: 'BTC-USDT' }, pool: 'Spot', weight: 2 })
      .withResponse(); // prettier-ignore
    expect(got.data.id).toBe(orderId);
    expect((await kucoin.limits())['Spot']).toBeDefined();
    expect(
      await kucoin.request({ method: 'GET', path: '/api/v1/timestamp', channel: 'Public', host: 'futures' }),
    ).toBeGreaterThan(1e12);
    exchange.script.next('spot.order.addOrder', faults.refused('200004', 'Balance insufficient!'));
    const error = await errorOf(kucoin.request({ method: 'POST', path: '/api/v1/hf/orders', params: order }));
    expect(error).toMatchObject({
      name: 'BalanceError',
      endpoint: 'POST /api/v1/hf/orders',
      outcome: 'rejected',
    });
    await kucoin.close();
  });

  it('reads futures refusals with the table of futures', async () => {
    await using server = await serve(reply(200, '{"code":"300003","msg":"Not enough balance"}'));
    const error = await errorOf(
      clientOf(server).request({ method: 'POST', path: '/api/v1/orders.new', host: 'futures' }),
    );
    expect(error.name).toBe('BalanceError');
  });

  it.each([
    [{ method: 'GET', path: '/api/v1/x?symbol=B' }, /path must begin with a slash; a query goes into params/],
    [{ method: 'GET', path: 'api/v1/x' }, /path must begin/],
    [{ method: 'get', path: '/api/v1/x' }, /method must be GET/],
    [{ method: 'GET', path: '/api/{id}', params: {} }, /id is in the path/],
  ])('refuses %o as a rejected promise', async (route, message) => {
    const error = await errorOf(new Kucoin(keys).request(route as never));
    expect(error).toBeInstanceOf(KucoinError);
    expect(error.message).toMatch(message);
  });
});

it('a logger, a hook or a listener that throws changes nothing', async () => {
  await using exchange = await createFaultExchange();
  const { apiKey, apiSecret, apiPassphrase } = exchange.key;
  const broken = (): never => {
    throw new Error('disk full');
  };
  const kucoin = clientOf(exchange, {
    apiKey, apiSecret, apiPassphrase,
    logger: { trace: broken, info: broken, error: broken },
    hooks: { onCall: broken, onAttempt: broken, onEnd: broken },
  }); // prettier-ignore
  const { orderId } = await kucoin.spot.order.addOrder(order);
  expect(orderId).toMatch(/^\w+$/);
  await kucoin.close();
});
