import { Kucoin, type ClientOptions, type Journal, type JournalEntry } from 'kucoin-typed';
import { createHmac } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { createFaultExchange, fastClock, faults, type Fault } from '../support/fault-exchange/index.ts';
import { openGateway } from '../support/gateway.ts';
import { httpProxy, socksProxy } from '../support/proxy.ts';
import { serve, type Received } from '../support/server.ts';

const SECRET = 'sEcReT-0002-ü';
const PASSPHRASE = 'pAsSpHrAsE-0003';
const TOKEN = 'tOkEn-0004';
const PARTNER = 'pArTnEr-0006';
const PROXY = 'pRoXy-0007';
const key = {
  apiKey: 'key-0001',
  apiSecret: SECRET,
  apiPassphrase: PASSPHRASE,
  version: 3 as const,
  uid: '1',
};
const keys = { apiKey: key.apiKey, apiSecret: SECRET, apiPassphrase: PASSPHRASE };
const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1' } as const;
const sign = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64');

/** Headers that went over the wire and are as good as a key for five seconds, or for ever. */
const SENSITIVE = [
  'kc-api-sign',
  'kc-api-passphrase',
  'kc-api-partner-sign',
  'authorization',
  'proxy-authorization',
];

/** Everything that comes out of a client anywhere, as text. */
const collect = () => {
  const outputs: [where: string, text: string][] = [];
  const add = (where: string, value: unknown): void => {
    const seen = new Set<unknown>();
    const write = (_: string, one: unknown): unknown => {
      if (typeof one === 'bigint') return String(one);
      if (Object(one) !== one) return one;
      if (seen.has(one)) return '[again]';
      seen.add(one);
      return one;
    };
    outputs.push([
      `${where}, inspected`,
      inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    ]);
    outputs.push([`${where}, as JSON`, JSON.stringify(value, write) ?? '']);
    for (let at = value as any, depth = 0; Object(at) === at && depth < 10; at = at.cause, depth++) {
      outputs.push([`${where}, cause ${depth}`, `${String(at.message)}\n${String(at.stack)}\n${String(at)}`]);
      for (const name of Object.getOwnPropertyNames(at))
        outputs.push([`${where}.${name}`, inspect(at[name])]);
    }
  };
  const entries: JournalEntry[] = [];
  const journal: Journal = {
    append: async (entry) => {
      entries.push(entry);
      add('journal', entry);
    },
    async *read() {
      yield* entries;
    },
  };
  const line =
    (level: string) =>
    (message: string, details?: unknown): void =>
      add(`logger.${level}`, { message, details });
  const options: ClientOptions = {
    journal,
    logger: { trace: line('trace'), info: line('info'), error: line('error') },
    hooks: {
      onCall: (event) => add('onCall', event),
      onAttempt: (event) => add('onAttempt', event),
      onEnd: (event) => add('onEnd', event),
    },
  };
  const channels = ['call', 'attempt', 'end'].map((name) => {
    const listener = (event: unknown): void => add(`diagnostics ${name}`, event);
    subscribe(`kucoin-typed:${name}`, listener);
    return () => unsubscribe(`kucoin-typed:${name}`, listener);
  });
  const warned = (warning: Error): void => add('process warning', warning);
  process.on('warning', warned);
  return {
    outputs,
    options,
    add,
    end: async () => {
      // Warnings come a tick later.
      await new Promise((resolve) => setImmediate(resolve));
      process.off('warning', warned);
      for (const off of channels) off();
    },
  };
};
type Collection = ReturnType<typeof collect>;

const attempt = async (all: Collection, call: () => PromiseLike<unknown>): Promise<any> => {
  try {
    await call();
    return undefined;
  } catch (error) {
    all.add('thrown', error);
    return error;
  }
};

/** No output may hold a secret, or what was made with one. */
const expectClean = (
  { outputs }: Collection,
  wire: readonly Received[],
  more: readonly string[] = [],
): void => {
  const signed = wire.flatMap(({ headers }) => SENSITIVE.flatMap((name) => headers[name] ?? [])).map(String);
  const hmacs = [sign(SECRET, PASSPHRASE)];
  const secrets = new Set([SECRET, PASSPHRASE, TOKEN, PARTNER, PROXY, ...hmacs, ...signed, ...more]);
  secrets.delete('');
  const forms = [...secrets].flatMap((secret) => [
    secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), JSON.stringify(secret).slice(1, -1),
  ]); // prettier-ignore
  expect(outputs.length).toBeGreaterThan(5);
  const leaks = outputs.flatMap(([where, text]) =>
    forms.filter((form) => text.includes(form)).map((form) => `${where} holds ${form}`),
  );
  expect(leaks).toStrictEqual([]);
};

describe('no output holds a secret', () => {
  it('the net is fine enough: it finds what is there', async () => {
    const all = collect();
    all.add(
      'thrown',
      new Error('fetch failed', { cause: Object.assign(new Error('x'), { request: { sign: SECRET } }) }),
    );
    all.add('hidden', Object.defineProperty({}, 'secret', { value: PASSPHRASE, enumerable: false }));
    await all.end();
    expect(() => expectClean(all, [])).toThrow(/strictly equal/);
  });

  const failures: Fault[] = [
    faults.lost(), faults.dropped(), faults.halfBody(), faults.halfBodyStalled(), faults.cutBody(), faults.stall(false),
    faults.error500(true), faults.error500(false), faults.error200(false), faults.badGateway(false), faults.gatewayTimeout(true),
    faults.rateLimited(50_000), faults.overloaded(), faults.forbidden(), faults.blocked(), faults.blocked403(),
    faults.maintenance(), faults.garbage(false), faults.foreignJson(false), faults.emptyBody(true), faults.nullData(true),
    faults.refused('400005', 'Signature error'), faults.refused('400003', 'KC-API-KEY not exists'),
    faults.refused('400002', 'KC-API-TIMESTAMP Invalid'), faults.refused('400007', 'Access denied'),
    faults.refused('200004', 'Balance insufficient!'), faults.refused('999999', 'who knows'),
  ]; // prettier-ignore
  it.each(failures.map((fault) => [fault.name, fault] as const))(
    'when the exchange does this: %s',
    async (_, fault) => {
      const clock = fastClock(10);
      const all = collect();
      await using exchange = await createFaultExchange({ clock, keys: [key] });
      // What went over the wire is read in between.
      const wire: Received[] = [];
      await using front = await serve((request, response) => {
        wire.push(request);
        const { method, url, headers, body } = request;
        const copied = Object.entries(headers).filter(([name]) => /^(kc-|content-type)/.test(name)) as [
          string,
          string,
        ][];
        fetch(exchange.url + url, { method, headers: copied, ...(body ? { body } : {}) }).then(
          async (answer) => {
            const page = await answer.text().catch(() => undefined);
            if (page === undefined) response.destroy();
            else
              response
                .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
                .end(page);
          },
          () => response.destroy(),
        );
      });
      for (const parseExceptions of [true, false]) {
        const kucoin = new Kucoin({
        ...keys, ...all.options, baseUrl: front.url, clock: { source: clock }, timeout: 600, deadline: 8000,
        parseExceptions, retry: { limit: 1, delay: 1 }, probeRegions: false,
        partner: { id: 'partner', key: PARTNER, name: 'broker' },
      }); // prettier-ignore
        const off = exchange.script.always('spot.order.addOrder', fault);
        const offReads = exchange.script.always('spot.order.getOrderByOrderId', fault);
        await attempt(all, () => kucoin.spot.order.addOrder({ ...order, remark: 'ü' }, { deadline: 3000 }));
        await attempt(all, () =>
          kucoin.spot.order.getOrderByOrderId({ symbol: 'BTC-USDT', orderId: 'a' }, { deadline: 1500 }),
        );
        off();
        offReads();
        all.add('client', kucoin);
        all.add('limits', await kucoin.limits());
        await kucoin.close();
      }
      await all.end();
      expect(wire.length).toBeGreaterThan(1);
      expectClean(all, wire);
    },
  );

  it('when there is no network, no name, or a proxy that refuses', async () => {
    const all = collect();
    await using http = await httpProxy({ user: 'u', password: 'other' });
    await using socks = await socksProxy({ user: 'u', password: 'other' });
    const through = (url: string): string => url.replace('u:other', `u:${PROXY}`);
    const wrongOnes: ClientOptions[] = [
      { baseUrl: 'http://127.0.0.1:9' },
      { baseUrl: 'http://nowhere.invalid' },
      { baseUrl: 'https://127.0.0.1:9' },
      { baseUrl: 'http://127.0.0.1:9', proxy: through(http.url) },
      { baseUrl: 'http://127.0.0.1:9', proxy: through(socks.url) },
      { baseUrl: 'http://127.0.0.1:9', proxy: `http://u:${PROXY}@127.0.0.1:9` },
      { baseUrl: 'http://127.0.0.1:9', proxy: `https://u:${PROXY}@${new URL(http.url).host}` },
      { baseUrl: 'http://127.0.0.1:9', proxy: `socks5://u:${PROXY}@nowhere.invalid:1` },
    ];
    for (const wrong of wrongOnes) {
      const kucoin = new Kucoin({ ...keys, ...all.options, ...wrong, retry: false, timeout: 5000 });
      const error = await attempt(all, () => kucoin.spot.order.addOrder(order));
      expect(error).toMatchObject({ name: 'NetworkError', outcome: 'not-sent' });
      await attempt(all, () => kucoin.ws.spot.orderV2().ready);
      await attempt(all, () => kucoin.ws.spot.ticker({ symbols: ['A'] }).ready);
      all.add('client', kucoin);
      await kucoin.close();
    }
    await attempt(all, async () => new Kucoin({ ...keys, proxy: `ftp://u:${PROXY}@x` }));
    await attempt(all, async () => new Kucoin({ ...keys, baseUrl: `http://u:${PROXY}@x` }));
    await all.end();
    expectClean(all, []);
  }, 40_000);

  it('when functions that hold secrets fail with them in their words', async () => {
    const all = collect();
    await using server = await serve((_, response) => response.end('{"code":"200000","data":[]}'));
    const base = { ...all.options, baseUrl: server.url, retry: false as const, deadline: 1000 };
    const fail = (text: string) => (): never => {
      throw Object.assign(new Error(`vault ${text}`), { request: { headers: { sign: text } } });
    };
    const clients = [
      new Kucoin({ ...base, credentials: fail(SECRET) }),
      new Kucoin({ ...base, credentials: async () => fail(TOKEN)() }),
      new Kucoin({ ...base, ...keys, customSignMessageFn: (_, secret) => fail(secret)() }),
      new Kucoin({ ...base, ...keys, customSignMessageFn: async (_, secret) => fail(secret)() }),
      new Kucoin({ ...base, ...keys, customSignMessageFn: (_, secret) => `${secret}\r\nX: 1` }),
      new Kucoin({ ...base, apiAccessToken: TOKEN }),
    ];
    for (const kucoin of clients) {
      await attempt(all, () => kucoin.spot.order.addOrder(order));
      await attempt(all, () => kucoin.spot.order.getOrderByOrderId({ orderId: '/', symbol: 'A' }));
      await attempt(all, async () => kucoin.setCredentials({ apiSecret: `${SECRET}\n` }));
      await attempt(all, async () => kucoin.setCredentials({ apisecret: SECRET } as never));
      all.add('client', kucoin);
      await kucoin.close();
    }
    await all.end();
    expectClean(all, server.received);
  });

  it('when a socket cannot be opened with its token', async () => {
    const all = collect();
    const answers = [
      // A server that is gone, one that is no gateway, an answer that is cut, one that names none.
      `{"code":"200000","data":{"token":"${TOKEN}","instanceServers":[{"endpoint":"ws://127.0.0.1:9/endpoint","pingInterval":18000,"pingTimeout":10000}]}}`,
      `{"code":"200000","data":{"token":"${TOKEN}","instanceServers":[{"endpoint":"ws://HOST/endpoint","pingInterval":18000,"pingTimeout":10000}]}}`,
      `{"code":"200000","data":{"token":"${TOKEN}","insta`,
      `{"code":"200000","data":{"token":"${TOKEN}","instanceServers":[]}}`,
      `{"code":"400003","msg":"KC-API-KEY not exists"}`,
    ];
    const wire: Received[] = [];
    for (const answer of answers) {
      await using server = await serve((_, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(answer.replace('HOST', new URL(server.url).host));
      });
      await using proxy = await httpProxy();
      for (const way of [undefined, proxy.url]) {
        const kucoin = new Kucoin({
          ...keys,
          ...all.options,
          baseUrl: server.url,
          retry: false,
          ...(way ? { proxy: way } : {}),
        });
        const error = await attempt(all, () => kucoin.ws.spot.orderV2().ready);
        expect(error).toBeInstanceOf(Error);
        all.add('client', kucoin);
        await kucoin.close();
      }
      wire.push(...server.received);
    }
    await using gateway = await openGateway({
      open: (socket) => socket.send('{"type":"error","code":"401","data":"token is invalid"}'),
    });
    const kucoin = new Kucoin({ ...keys, ...all.options, baseUrl: gateway.url });
    await attempt(all, () => kucoin.ws.spot.orderV2().ready);
    await kucoin.close();
    await all.end();
    expectClean(all, wire, ['token-0005']);
  }, 40_000);

  it('when orders travel over a socket, whatever becomes of it', async () => {
    const all = collect();
    const said: string[] = [];
    const answer = (frame: any, more: object): string =>
      JSON.stringify({ id: frame.id, op: frame.op, ...more });
    // What the gateway does at the greeting, at the answer to its challenge, and at an operation.
    const challenge = '{"sessionId": "s", "timestamp": 1742175983882}';
    const refusal = (code: string) => JSON.stringify({ code, msg: 'no' });
    const plans: ((step: number, socket: WebSocket, frame: any) => void)[] = [
      (_, socket) => socket.send(refusal('400005')),
      (_, socket) => socket.send(refusal('400002')),
      (_, socket) => socket.terminate(),
      (_, socket) => socket.send('nonsense'),
      (step, socket) => socket.send(step === 0 ? challenge : refusal('400011')),
      (step, socket) => (step === 0 ? socket.send(challenge) : socket.close(1008, 'go away')),
      (step, socket, frame) => {
        if (step === 0) socket.send(challenge);
        else if (step === 1) socket.send('{"sessionId":"s","data":"welcome","pingInterval":18000,"pingTimeout":10000}');
        else if (frame.op === 'spot.order') socket.send(answer(frame, { code: '400005', msg: 'bad' }));
        else socket.terminate();
      },
    ]; // prettier-ignore
    for (const plan of plans) {
      await using rest = await serve((_, response) => response.destroy());
      const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
      await new Promise((resolve) => server.on('listening', resolve));
      server.on('connection', (socket, request) => {
        const url = new URL(request.url ?? '', 'ws://x');
        for (const name of ['sign', 'passphrase', 'partner_sign'])
          said.push(url.searchParams.get(name) ?? '');
        said.push(url.search);
        let step = 0;
        socket.on('message', (data) => {
          const text = String(data);
          if (step === 0) said.push(text);
          plan(++step, socket, text.startsWith('{') ? JSON.parse(text) : undefined);
        });
        plan(0, socket, undefined);
      });
      const { port } = server.address() as AddressInfo;
      const kucoin = new Kucoin({
        ...keys, ...all.options, baseUrl: rest.url, socketUrl: { trading: `ws://127.0.0.1:${port}/v1/private` },
        retry: { limit: 1, delay: 1 }, deadline: 1500, partner: { id: 'partner', key: PARTNER },
      }); // prettier-ignore
      expect(await attempt(all, () => kucoin.ws.orders.spot.order(order))).toBeInstanceOf(Error);
      const name = { symbol: order.symbol, clientOid: 'a' };
      expect(await attempt(all, () => kucoin.ws.orders.spot.cancel(name))).toBeInstanceOf(Error);
      await attempt(all, () => kucoin.connectOrders());
      all.add('client', kucoin);
      all.add('status', kucoin.ordersStatus());
      all.add('connections', kucoin.connections());
      await kucoin.close();
      for (const socket of server.clients) socket.terminate();
      server.close();
    }
    await all.end();
    expect(said.filter(Boolean).length).toBeGreaterThan(20);
    expectClean(all, [], said);
  }, 40_000);
});
