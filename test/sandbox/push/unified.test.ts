import { createHmac } from 'node:crypto';
import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call } from '../client.ts';
import { byId, open } from '../socket-client.ts';
import type { Opened } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ speed: 0, seed: 'unified', sockets: { unifiedPingsPerSecond: 100 } });
});
afterEach(() => sandbox.close());

const isWelcome = (frame: any): boolean => frame.message === 'welcome';

const connect = async (gate: 'unifiedSpot' | 'unifiedFutures' | 'unifiedPrivate'): Promise<Opened> => {
  const socket = await open(sandbox.socketUrl[gate], true);
  expect(await socket.next(isWelcome, 'welcome')).toEqual({
    sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    message: 'welcome',
    pingInterval: 18_000,
    pingTimeout: 10_000,
  });
  return socket;
};

const ask = async (socket: Opened, frame: Record<string, unknown>): Promise<any> => {
  socket.send(frame);
  return socket.next(byId(frame['id']), 'answer');
};

const subscribe = async (socket: Opened, params: Record<string, unknown>, id = 's'): Promise<void> => {
  expect(await ask(socket, { id, action: 'SUBSCRIBE', ...params })).toEqual({ id, result: true });
};

const settle = (socket: Opened, id: string): Promise<any> => ask(socket, { id, type: 'ping' });
const pushes = (socket: Opened, type: string): any[] => socket.frames.filter(({ T }) => T === type);

const wrong = (file: string, name: string, found: readonly unknown[]): readonly string[] => {
  const { payload } = specs.ws[`ws/${file}.json`]!.components.messages[name]!;
  return [...new Set(found.map((push) => faults(payload, push)))].filter((fault) => fault !== '');
};

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64');

const authFrame = (key: SandboxKey, more: Record<string, unknown> = {}): Record<string, unknown> => {
  const timestamp = String(sandbox.exchange.clock.now());
  return {
    id: 'auth',
    op: 'auth',
    'kc-api-key': key.apiKey,
    'kc-api-sign': hmac(key.apiSecret, `${timestamp}POST/api/websocket/users/verify`),
    'kc-api-timestamp': timestamp,
    'kc-api-passphrase': hmac(key.apiSecret, key.apiPassphrase),
    ...more,
  };
};

describe('frames', () => {
  test('both kinds of ping are answered in kind', async () => {
    const socket = await connect('unifiedSpot');
    expect(await ask(socket, { id: 'a', type: 'ping' })).toEqual({
      type: 'pong',
      id: 'a',
      ts: expect.anything(),
    });
    expect(await ask(socket, { id: 'b', op: 'ping', timestamp: '1' })).toEqual({ op: 'pong', id: 'b' });
    socket.close();
  });

  test('more than one ping a second costs the socket', async () => {
    await using strict = await createSandbox();
    const socket = await open(strict.socketUrl.unifiedSpot, true);
    await socket.next(isWelcome);
    for (const id of ['a', 'b']) socket.send({ id, type: 'ping' });
    expect(await socket.closed()).toMatchObject({ code: 1006 });
  });

  test('what is not JSON is ignored', async () => {
    const socket = await connect('unifiedSpot');
    socket.send('{');
    await settle(socket, 'p');
    expect(socket.frames).toHaveLength(2);
    socket.close();
  });

  test.each([
    ['an unknown channel', { channel: 'nothing' }],
    ['no channel', {}],
    ['symbols where one is meant', { channel: 'obu', tradeType: 'SPOT', depth: '5', symbols: ['BTC-USDT'] }],
    ['no symbol', { channel: 'trade', tradeType: 'SPOT' }],
    ['no depth', { channel: 'obu', tradeType: 'SPOT', symbol: 'BTC-USDT' }],
    ['a depth that is none', { channel: 'obu', tradeType: 'SPOT', symbol: 'BTC-USDT', depth: '20' }],
    ['a market of another address', { channel: 'trade', tradeType: 'FUTURES', symbol: 'XBTUSDTM' }],
    ['a channel of another address', { channel: 'mark-price', symbol: 'XBTUSDTM' }],
    ['a private channel', { channel: 'orderAll', tradeType: 'UNIFIED' }],
  ])('%s is refused and the socket stays', async (_, params) => {
    const socket = await connect('unifiedSpot');
    const answer = await ask(socket, { id: 'x', action: 'SUBSCRIBE', ...params });
    expect(answer).toEqual({ id: 'x', result: false, reason: expect.any(String) });
    await settle(socket, 'p');
    socket.close();
  });

  test('an action that is none is invalid', async () => {
    const socket = await connect('unifiedSpot');
    expect(await ask(socket, { id: 'x', action: 'DANCE' })).toEqual({
      id: 'x',
      result: false,
      message: 'invalid request data',
    });
    socket.close();
  });

  test('lower case is taken, doubles are acknowledged, unsubscribing stops', async () => {
    const socket = await connect('unifiedSpot');
    const trade = { channel: 'trade', tradeType: 'SPOT', symbol: 'BTC-USDT' };
    for (const id of ['a', 'b'])
      expect(await ask(socket, { id, action: 'subscribe', ...trade })).toEqual({ id, result: true });
    sandbox.advance(60_000);
    await settle(socket, 'p');
    const ids = pushes(socket, 'trade.SPOT').map(({ d }) => d.ti);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await ask(socket, { id: 'u', action: 'unsubscribe', ...trade })).toEqual({
      id: 'u',
      result: true,
    });
    sandbox.advance(60_000);
    await settle(socket, 'q');
    expect(pushes(socket, 'trade.SPOT')).toHaveLength(ids.length);
    socket.close();
  });

  test('an unknown symbol is acknowledged and silent', async () => {
    const socket = await connect('unifiedSpot');
    await subscribe(socket, { channel: 'trade', tradeType: 'SPOT', symbol: 'NO-SUCH' });
    sandbox.advance(60_000);
    await settle(socket, 'p');
    expect(socket.frames).toHaveLength(3);
    socket.close();
  });
});

describe('public channels', () => {
  test.each([
    ['ticker', { channel: 'ticker', symbols: ['BTC-USDT', 'ETH-USDT'] }, 'ticker.SPOT'],
    ['trade', { channel: 'trade', symbol: 'BTC-USDT' }, 'trade.SPOT'],
    ['obu', { channel: 'obu', symbol: 'BTC-USDT', depth: '1' }, 'obu.SPOT'],
    ['obu', { channel: 'obu', symbol: 'BTC-USDT', depth: '5' }, 'obu.SPOT'],
    ['obu', { channel: 'obu', symbol: 'BTC-USDT', depth: '50' }, 'obu.SPOT'],
    ['obu', { channel: 'obu', symbol: 'BTC-USDT', depth: 'increment' }, 'obu.SPOT'],
    ['obu', { channel: 'obu', symbol: 'BTC-USDT', depth: 'increment@10ms' }, 'obu.SPOT'],
  ])('%s %o has the shape of the specs', async (name, params, type) => {
    const socket = await connect('unifiedSpot');
    await subscribe(socket, { ...params, tradeType: 'SPOT' });
    sandbox.advance(60_000);
    await settle(socket, 'p');
    const found = pushes(socket, type);
    expect(found.length).toBeGreaterThan(0);
    expect(wrong('unified-public', name, found)).toEqual([]);
    if ('depth' in params) for (const push of found) expect(push.dp).toBe(params.depth);
    socket.close();
  });
});

describe('public channels of futures', () => {
  test.each([
    ['ticker', { channel: 'ticker', tradeType: 'FUTURES', symbol: 'XBTUSDTM' }, 'ticker.FUTURES'],
    ['trade', { channel: 'trade', tradeType: 'FUTURES', symbol: 'XBTUSDTM' }, 'trade.FUTURES'],
    ['obu', { channel: 'obu', tradeType: 'FUTURES', symbol: 'XBTUSDTM', depth: '5' }, 'obu.FUTURES'],
    [
      'kline',
      { channel: 'kline', tradeType: 'FUTURES', symbol: 'XBTUSDTM', interval: '1min' },
      'kline.FUTURES',
    ],
    ['markPrice', { channel: 'mark-price', symbol: 'XBTUSDTM' }, 'mark-price'],
    ['fundingFee', { channel: 'funding-fee', symbols: ['XBTUSDTM', 'ETHUSDTM'] }, 'funding-fee'],
    ['fundingFeeAllSymbols', { channel: 'funding-fee-all-symbols' }, 'funding-fee-all-symbols'],
  ])('%s has the shape of the specs', async (name, params, type) => {
    const socket = await connect('unifiedFutures');
    await subscribe(socket, params);
    sandbox.advance(60_000);
    await settle(socket, 'p');
    expect(pushes(socket, type).length).toBeGreaterThan(0);
    expect(wrong('unified-public', name, pushes(socket, type))).toEqual([]);
    socket.close();
  });

  test('orders, fills and positions of futures', async () => {
    const socket = await connect('unifiedPrivate');
    await ask(socket, authFrame(sandbox.keys[0]));
    await subscribe(socket, { channel: 'orderAll', tradeType: 'UNIFIED' }, 'a');
    await subscribe(socket, { channel: 'execution', tradeType: 'FUTURES' }, 'b');
    await subscribe(socket, { channel: 'positionAll', tradeType: 'TRADE' }, 'c');
    await call(sandbox.baseUrl.futures, sandbox.keys[0], {
      method: 'POST',
      path: '/api/v1/orders',
      body: { clientOid: 'f', symbol: 'XBTUSDTM', side: 'buy', type: 'market', size: 1, leverage: 3 },
    });
    await settle(socket, 'p');
    for (const [name, type] of [
      ['orderAll', 'orderAll.UNIFIED'],
      ['execution', 'execution.FUTURES'],
      ['positionAll', 'positionAll.UNIFIED'],
    ] as const) {
      expect(pushes(socket, type).length, name).toBeGreaterThan(0);
      expect(wrong('unified-private-push', name, pushes(socket, type)), name).toEqual([]);
    }
    expect(pushes(socket, 'positionAll.UNIFIED').at(-1).d).toMatchObject({ s: 'XBTUSDTM', q: '1' });
    socket.close();
  });
});

describe('private channels', () => {
  const watched = [
    { channel: 'orderAll', tradeType: 'SPOT' },
    { channel: 'order', tradeType: 'UNIFIED', symbol: 'BTC-USDT' },
    { channel: 'execution', tradeType: 'SPOT' },
    { channel: 'execution.lite', tradeType: 'SPOT' },
    { channel: 'balance', accountType: 'SPOT' },
  ];

  const trade = async (socket: Opened): Promise<void> => {
    for (const [at, params] of watched.entries()) await subscribe(socket, params, `s${at}`);
    const place = (body: object) =>
      call(sandbox.baseUrl.spot, sandbox.keys[0], {
        method: 'POST',
        path: '/api/v1/hf/orders',
        body: { symbol: 'BTC-USDT', ...body },
      });
    await place({ side: 'sell', type: 'market', size: '0.01' });
    await place({ side: 'buy', type: 'limit', price: '50000', size: '0.01' });
    await settle(socket, 'p');
    expect(pushes(socket, 'orderAll.SPOT').map(({ d }) => d.eT)).toEqual(['MATCH', 'FILL', 'OPEN']);
    expect(pushes(socket, 'order.UNIFIED').map(({ d }) => d.os)).toEqual([4, 3, 2]);
    for (const [name, type] of [
      ['orderAll', 'orderAll.SPOT'],
      ['order', 'order.UNIFIED'],
      ['execution', 'execution.SPOT'],
      ['executionLite', 'execution.lite.SPOT'],
      ['balance', 'balance.SPOT'],
    ] as const) {
      expect(pushes(socket, type).length).toBeGreaterThan(0);
      expect(wrong('unified-private-push', name, pushes(socket, type))).toEqual([]);
    }
    socket.close();
  };

  test('after an auth frame', async () => {
    const socket = await connect('unifiedPrivate');
    const early = await ask(socket, { id: 'early', action: 'SUBSCRIBE', ...watched[0] });
    expect(early).toMatchObject({ result: false });
    expect(await ask(socket, authFrame(sandbox.keys[0]))).toEqual({ id: 'auth', result: true });
    await trade(socket);
  });

  test('with a token in the address', async () => {
    const { data } = await call(sandbox.baseUrl.spot, sandbox.keys[0], {
      method: 'POST',
      path: '/api/v2/bullet-private',
    });
    const socket = await open(
      `${sandbox.socketUrl.unifiedPrivate}?token=${encodeURIComponent(data.token)}`,
      true,
    );
    await socket.next(isWelcome);
    await trade(socket);
  });

  test.each([
    ['another signature', { 'kc-api-sign': 'x' }],
    ['another passphrase', { 'kc-api-passphrase': 'x' }],
    ['an old time', { 'kc-api-timestamp': '1' }],
    ['no key', { 'kc-api-key': undefined }],
  ])('%s is refused', async (_, more) => {
    const socket = await connect('unifiedPrivate');
    const answer = await ask(socket, authFrame(sandbox.keys[0], more));
    expect(answer).toEqual({ id: 'auth', result: false, message: expect.any(String) });
    socket.close();
  });

  test('a token that is none is refused', async () => {
    const socket = await open(`${sandbox.socketUrl.unifiedPrivate}?token=none`, true);
    expect(await socket.next(() => true)).toMatchObject({ code: '400400', msg: expect.any(String) });
    await socket.closed();
  });
});
