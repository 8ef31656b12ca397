import {
  AbortedError,
  channel,
  createClient,
  ParamsError,
  StreamError,
  type ChannelSpec,
  type Stream,
} from '@kucoin-typed/runtime';
import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openGateway, welcome, type TestGateway } from '../support/gateway.ts';
import { serve, success } from '../support/server.ts';
import { spec } from '../support/specs.ts';
import { pause, record, until } from './support.ts';

const regions = { global: { hosts: { spot: 'https://spot.invalid' } } };
const clientOf = ({ url }: TestGateway) => createClient({ baseUrl: url }, { regions });
const trades = (over: Partial<ChannelSpec> = {}) =>
  channel<{ symbols: string[] }, any>({
    id: 'ws.test.trades',
    topic: '/market/match:{symbols}',
    private: false,
    service: 'Test',
    subService: 'test_public',
    methodName: 'trades',
    token: { spec: spec({ id: 'test.token', method: 'POST', path: '/token' }) },
    ...over,
  });
const message = (symbol: string, n: number) => ({
  type: 'message',
  topic: `/market/match:${symbol}`,
  subject: 's',
  data: { n },
});

/** Reads `count` messages; the socket stays open. */
const take = async (stream: Stream<any>, count: number): Promise<number[]> => {
  const seen: number[] = [];
  while (seen.length < count) seen.push((await stream.next()).value.data.n);
  return seen;
};
const frames = ({ sent }: TestGateway, type: string): any[] =>
  sent.map(({ frame }) => frame).filter((frame) => frame.type === type);

describe('subscribing', () => {
  it('negotiates a token, waits for the welcome, and asks for all symbols at once', async () => {
    await using gateway = await openGateway();
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B', 'C-D', 'A-B'] });
    await stream.ready;
    expect(gateway.opened).toHaveLength(1);
    expect(gateway.opened[0]).toMatch(/^\/endpoint\?token=token-0005&connectId=[\da-f-]{36}$/);
    expect(frames(gateway, 'subscribe')).toMatchObject([
      { topic: '/market/match:A-B,C-D', response: true, privateChannel: false },
    ]);
    gateway.push(message('A-B', 1));
    gateway.push(message('C-D', 2));
    gateway.push(message('X-Y', 3));
    gateway.push(message('A-B', 4));
    expect(await take(stream, 3)).toStrictEqual([1, 2, 4]);
  });

  it('says nothing before the welcome', async () => {
    let greet = (): void => {};
    await using gateway = await openGateway({ open: (socket) => void (greet = () => welcome(socket)) });
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await until(() => gateway.sockets.size === 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(gateway.sent).toStrictEqual([]);
    greet();
    await stream.ready;
    expect(frames(gateway, 'subscribe')).toHaveLength(1);
  });

  it('shares one socket and one subscription between readers, and gives each every message', async () => {
    await using gateway = await openGateway();
    const client = clientOf(gateway);
    const one = trades()(client, { symbols: ['A-B'] });
    const two = trades()(client, { symbols: ['A-B', 'C-D'] });
    await Promise.all([one.ready, two.ready]);
    expect(gateway.opened).toHaveLength(1);
    expect(frames(gateway, 'subscribe').map(({ topic }) => topic)).toStrictEqual(['/market/match:A-B,C-D']);
    gateway.push(message('A-B', 1));
    expect(await Promise.all([take(one, 1), take(two, 1)])).toStrictEqual([[1], [1]]);
    two.close();
    await until(() => frames(gateway, 'unsubscribe').length === 1);
    expect(frames(gateway, 'unsubscribe')[0].topic).toBe('/market/match:C-D');
    one.close();
    await until(() => gateway.sockets.size === 0);
  });

  it('reads marked integers exactly', async () => {
    await using gateway = await openGateway();
    await using stream = trades({ exact: ['n'] })(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    gateway.sockets.forEach((socket) =>
      socket.send('{"type":"message","topic":"/market/match:A-B","data":{"n":1729163001780000001}}'),
    );
    expect((await stream.next()).value.data.n).toBe(1729163001780000001n);
  });

  it('gets pushes that come under the topic’s bare name', async () => {
    await using gateway = await openGateway();
    const bare = channel<{ symbol: string }, any>({
      ...(trades().spec as ChannelSpec),
      topic: '/contract/announcement:{symbol}',
    });
    await using stream = bare(clientOf(gateway), { symbol: 'X' });
    await stream.ready;
    gateway.push({ type: 'message', topic: '/contract/announcement:X', data: { n: 1 } });
    expect(await take(stream, 1)).toStrictEqual([1]);
  });

  it.each([[[]], [['']], [['A,B']], [['A:B']], [[5]], ['A-B'], [undefined]])(
    'refuses symbols %j before anything is sent',
    async (symbols) => {
      await using gateway = await openGateway();
      const stream = trades()(clientOf(gateway), { symbols } as never);
      await expect(stream.next()).rejects.toThrow(ParamsError);
      expect(gateway.opened).toStrictEqual([]);
    },
  );
});

describe('ending', () => {
  it('closes the socket when the loop is left', async () => {
    await using gateway = await openGateway();
    const stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    gateway.push(message('A-B', 1));
    for await (const _ of stream) break;
    await until(() => gateway.sockets.size === 0);
    expect(await stream.next()).toStrictEqual({ value: undefined, done: true });
  });

  it('ends with the caller’s signal', async () => {
    await using gateway = await openGateway();
    const controller = new AbortController();
    const stream = trades()(clientOf(gateway), { symbols: ['A-B'] }, { signal: controller.signal });
    await stream.ready;
    const next = stream.next();
    controller.abort();
    await expect(next).rejects.toThrow(AbortedError);
    await until(() => gateway.sockets.size === 0);
    await expect(
      trades()(clientOf(gateway), { symbols: ['A'] }, { signal: AbortSignal.abort() }).ready,
    ).rejects.toThrow(AbortedError);
  });

  it('outlives its connection, with a fresh token, and says so', async () => {
    await using gateway = await openGateway();
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    const told = record(stream);
    gateway.push(message('A-B', 1));
    await until(() => told.messages().length === 1);
    gateway.sockets.forEach((socket) => socket.close(1000, 'Bye'));
    await until(() => told.of('resumed').length === 1);
    gateway.push(message('A-B', 2));
    await until(() => told.of('gap').length === 1);
    expect(gateway.opened).toHaveLength(2);
    expect(told.all.map(({ type }) => type)).toStrictEqual([
      'message',
      'interrupted',
      'resumed',
      'message',
      'gap',
    ]);
    expect(told.of('interrupted')[0]).toMatchObject({
      topics: ['/market/match:A-B'],
      why: 'the socket was closed (1000 Bye).',
    });
    expect(told.of('gap')[0]?.gap).toMatchObject({
      topic: '/market/match:A-B',
      cause: 'connection',
      complete: false,
      missing: expect.stringMatching(/no way/),
    });
  });

  it('ends with an error rather than without bound when nobody reads', async () => {
    await using gateway = await openGateway();
    const stream = trades()(clientOf(gateway), { symbols: ['A-B'] }, { buffer: 3 });
    await stream.ready;
    for (let n = 0; n < 10; n++) gateway.push(message('A-B', n));
    await until(() => gateway.sockets.size === 0);
    expect(await take(stream, 3)).toStrictEqual([0, 1, 2]);
    await expect(stream.next()).rejects.toThrow(/3 messages waited for a reader/);
    expect(await stream.next()).toStrictEqual({ value: undefined, done: true });
  });

  it.each([
    ['an error for the request', { frame: ({ socket, frame }: any) => socket.send(JSON.stringify({ id: frame.id, type: 'error', code: 404, data: 'no such topic' })) }, /answered 404: no such topic/],
    ['an error in place of a welcome', { open: (socket: any) => socket.send(JSON.stringify({ type: 'error', code: 401, data: 'token is invalid' })) }, /answered 401: token is invalid/],
    ['a socket that is closed at once', { open: (socket: any) => socket.close(1011) }, /the socket was closed \(1011\)/],
    ['rubbish, then silence', { open: (socket: any) => { socket.send('rubbish'); socket.send('{"type":'); socket.terminate(); } }, /the exchange sent a frame that cannot be read/],
  ])('%s', async (_, options, what) => {
    await using gateway = await openGateway(options);
    const stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await expect(stream.ready).rejects.toThrow(what);
    const error: unknown = await stream.next().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StreamError);
    expect(inspect(error, { depth: 9 })).not.toContain('token-0005');
  }); // prettier-ignore

  it('is told when there is nobody to negotiate with', async () => {
    const gone = await openGateway();
    await gone[Symbol.asyncDispose]();
    await expect(trades()(clientOf(gone), { symbols: ['A-B'] }).next()).rejects.toThrow(
      /^ws\.test\.trades: no connection after 5 attempts: test\.token: no answer from/,
    );
  });

  it('leaves nothing unhandled when nobody looks at a stream that failed', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    await using gateway = await openGateway({ open: (socket) => socket.close() });
    const stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await until(() => stream.status().ended);
    await pause(50);
    process.off('unhandledRejection', note);
    expect(gateway.opened).toHaveLength(5);
    expect(unhandled).toStrictEqual([]);
  });
});

describe('several readers and several topics', () => {
  it('gives each message to one of several readers', async () => {
    await using gateway = await openGateway();
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    const three = [stream.next(), stream.next(), stream.next()];
    for (const n of [1, 2, 3]) gateway.push(message('A-B', n));
    expect((await Promise.all(three)).map(({ value }) => value.data.n)).toStrictEqual([1, 2, 3]);
  });

  it('lets a bad symbol take no good one along', async () => {
    const frame = ({ socket, frame: { id, topic } }: any): void =>
      socket.send(
        JSON.stringify(
          topic?.includes('BAD')
            ? { id, type: 'error', code: 404, data: 'no such topic' }
            : { id, type: 'ack' },
        ),
      );
    await using gateway = await openGateway({ frame });
    const client = clientOf(gateway);
    const both = trades()(client, { symbols: ['A-B', 'BAD'] });
    await using good = trades()(client, { symbols: ['A-B'] });
    await expect(both.ready).rejects.toThrow(
      /^ws\.test\.trades: \/market\/match:BAD: the exchange answered 404: no such topic/,
    );
    expect(both.status()).toMatchObject({
      ended: false,
      topics: [{ state: 'confirmed' }, { state: 'failing', error: { name: 'StreamError' } }],
    });
    await good.ready;
    gateway.push(message('A-B', 1));
    expect(await Promise.all([take(good, 1), take(both, 1)])).toStrictEqual([[1], [1]]);
    // Who comes later is told at once.
    await expect(trades()(client, { symbols: ['BAD'] }).ready).rejects.toThrow(
      /BAD: the exchange answered 404/,
    );
    both.close();
  });

  it('tells each reader in the words of its own channel', async () => {
    await using gateway = await openGateway({ open: (socket) => socket.close() });
    const client = clientOf(gateway);
    const one = trades()(client, { symbols: ['A-B'] });
    const two = trades({ id: 'ws.test.other', topic: '/other:{symbols}' })(client, { symbols: ['A-B'] });
    await Promise.all([
      expect(one.next()).rejects.toThrow(
        /^ws\.test\.trades: no connection after 5 attempts: the socket was closed/,
      ),
      expect(two.next()).rejects.toThrow(
        /^ws\.test\.other: no connection after 5 attempts: the socket was closed/,
      ),
    ]);
  });

  it('gives several topics back at once', async () => {
    await using gateway = await openGateway();
    const client = clientOf(gateway);
    await using stay = trades()(client, { symbols: ['S'] });
    const many = trades()(client, { symbols: ['A', 'B', 'C'] });
    await Promise.all([stay.ready, many.ready]);
    many.close();
    await until(() => frames(gateway, 'unsubscribe').length > 0);
    expect(frames(gateway, 'unsubscribe').map(({ topic }) => topic)).toStrictEqual(['/market/match:A,B,C']);
  });

  it('forgets what was waiting when the caller aborts, and lets go of the signal', async () => {
    await using gateway = await openGateway();
    const controller = new AbortController();
    const stream = trades()(clientOf(gateway), { symbols: ['A-B'] }, { signal: controller.signal });
    await stream.ready;
    for (let n = 0; n < 5; n++) gateway.push(message('A-B', n));
    await take(stream, 1);
    controller.abort();
    await expect(stream.next()).rejects.toThrow(AbortedError);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

describe('an exchange that misbehaves', () => {
  it.each([
    '{"type":"message","topic":{"toString":1}}', '{"type":"error","id":{"toString":1},"code":{"toString":1}}', '{"type":{}}', '[]', 'null', '5', 'rubbish', '{"type":',
  ])('ends no process and no stream with the frame %s', async (text) => {
    await using gateway = await openGateway();
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    gateway.sockets.forEach((socket) => socket.send(text));
    const first = take(stream, 1);
    const pushing = setInterval(() => gateway.push(message('A-B', 1)), 20);
    expect(await first).toStrictEqual([1]);
    clearInterval(pushing);
  }); // prettier-ignore

  it('goes on after a frame that is too deep to read', async () => {
    await using gateway = await openGateway();
    await using stream = trades({ exact: ['n'] })(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    gateway.sockets.forEach((socket) =>
      socket.send(
        `{"type":"message","topic":"/market/match:A-B","data":{"n":90071992547409930,"x":${deep}}}`,
      ),
    );
    const told = record(stream);
    const pushing = setInterval(() => gateway.push(message('A-B', 1)), 20);
    await until(() => told.messages().some(({ data }) => data.n === 1n));
    clearInterval(pushing);
  });

  it.each([
    ['null', null, 'the answer holds no token'], ['no token', {}, 'the answer holds no token'],
    ['no servers', { token: 't' }], ['an empty list', { token: 't', instanceServers: [] }],
    ['no address', { token: 't', instanceServers: [{}] }], ['another scheme', { token: 't', instanceServers: [{ endpoint: 'ftp://x' }] }],
    ['half an address', { token: 't', instanceServers: [{ endpoint: 'ws://' }] }],
  ])('says so when the token comes with %s', async (_, data, what = 'the exchange named no WebSocket server') => {
    await using server = await serve(success(data));
    const stream = trades()(createClient({ baseUrl: server.url }, { regions }), { symbols: ['A-B'] });
    await expect(stream.ready).rejects.toThrow(`ws.test.trades: no connection after 5 attempts: test.token: ${what}`);
  }); // prettier-ignore

  it('greets twice, and one heart beats', async () => {
    await using gateway = await openGateway({ pingInterval: 100, open: (socket) => { welcome(socket); welcome(socket); } });
    const stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    await new Promise((resolve) => setTimeout(resolve, 280));
    expect(frames(gateway, 'ping').length).toBeLessThanOrEqual(6);
    stream.close();
    const before = frames(gateway, 'ping').length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(frames(gateway, 'ping')).toHaveLength(before);
  }); // prettier-ignore
});

describe('a stream that is closed early', () => {
  it('asks for nothing when its signal has fired already', async () => {
    await using gateway = await openGateway();
    trades()(clientOf(gateway), { symbols: ['A'] }, { signal: AbortSignal.abort() });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(gateway.opened).toStrictEqual([]);
  });

  it('closes its socket before the welcome, and was never ready', async () => {
    await using gateway = await openGateway({ open: () => {} });
    const stream = trades()(clientOf(gateway), { symbols: ['A'] });
    await until(() => gateway.sockets.size === 1);
    stream.close();
    await until(() => gateway.sockets.size === 0);
    await expect(stream.ready).rejects.toThrow(/closed before it was confirmed/);
  });

  it.each([0, -1, 1.5, NaN, 'many'])('takes no buffer of %s', async (buffer) => {
    await using gateway = await openGateway();
    expect(() => trades()(clientOf(gateway), { symbols: ['A'] }, { buffer: buffer as number })).toThrow(
      ParamsError,
    );
  });
});

describe('heartbeat', () => {
  it('pings at half the interval the exchange names', async () => {
    await using gateway = await openGateway({ pingInterval: 60 });
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    await until(() => frames(gateway, 'ping').length >= 3);
    gateway.push(message('A-B', 1));
    expect(await take(stream, 1)).toStrictEqual([1]);
  });

  it('notices a socket that is open but silent', async () => {
    const deaf = { pingInterval: 40, pingTimeout: 60, frame: ({ socket, frame }: any) => frame.type === 'subscribe' && socket.send(JSON.stringify({ id: frame.id, type: 'ack' })) };
    await using gateway = await openGateway(deaf);
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    const told = record(stream);
    await until(() => told.of('resumed').length > 0);
    expect(told.of('interrupted')[0]?.why).toBe('no answer to a ping within 60 ms.');
    expect(gateway.opened.length).toBeGreaterThan(1);
  }); // prettier-ignore

  it('outlasts a program that is busy for longer than an answer may take', async () => {
    const work = (): void => {
      const end = performance.now() + 100;
      while (performance.now() < end);
    };
    await using gateway = await openGateway({
      pingInterval: 200,
      pingTimeout: 60,
      frame: ({ socket, frame: { id, type } }: any) => {
        if (type === 'ping') work();
        socket.send(JSON.stringify({ id, type: type === 'ping' ? 'pong' : 'ack' }));
      },
    });
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    await until(() => frames(gateway, 'ping').length >= 3);
    await pause(100);
    expect(gateway.opened).toHaveLength(1);
  });

  it('is not waited for where pushes come all the same', async () => {
    await using gateway = await openGateway({
      pingInterval: 40,
      pingTimeout: 60,
      frame: ({ socket, frame: { id, type } }: any) =>
        type === 'subscribe' && socket.send(JSON.stringify({ id, type: 'ack' })),
    });
    await using stream = trades()(clientOf(gateway), { symbols: ['A-B'] });
    await stream.ready;
    const pushing = setInterval(() => gateway.push(message('A-B', 1)), 10);
    await pause(400);
    clearInterval(pushing);
    expect(gateway.opened).toHaveLength(1);
  });
});
