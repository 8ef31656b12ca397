// The same two calls by everybody: a signed limit order, and all tickers. `null` as base URL leaves the network out.
import { createHmac, randomUUID } from 'node:crypto';
import type { Transport } from '../packages/runtime/src/transport/transport.ts';
import { facts } from '../packages/sdk/src/facts.ts';
import { orderAnswer } from './answers.ts';
import { loadOurs, loadRival } from './rivals.ts';

export interface Contestant {
  readonly name: string;
  order(): Promise<unknown>;
  tickers(): Promise<unknown>;
}

const KEY = 'a-key';
const SECRET = 'a-secret-of-usual-length-000000000000';
const PASSPHRASE = 'a-passphrase';
const order = { side: 'buy', symbol: 'BTC-USDT', type: 'limit', price: '50000', size: '0.00001' } as const;
const ORDERS = '/api/v1/hf/orders';
const TICKERS = '/api/v1/market/allTickers';
const NOWHERE = 'http://127.0.0.1:9';

/** What a careful person writes: one agent, everything constant computed once, JSON both ways, the code checked. */
export const handWritten = async (base: string | null): Promise<Contestant> => {
  const { Agent, request } = await loadRival('undici');
  const dispatcher = new Agent({ headersTimeout: 10_000, bodyTimeout: 10_000 });
  const send =
    base === null
      ? async () => orderAnswer
      : async (method: string, path: string, headers: Record<string, string>, body?: string) => {
          const answer = await request(base + path, { method, headers, body, dispatcher });
          return (await answer.body.text()) as string;
        };
  const sign = (text: string): string => createHmac('sha256', SECRET).update(text).digest('base64');
  const passphrase = sign(PASSPHRASE);
  const read = (text: string): unknown => {
    const { code, msg, data } = JSON.parse(text);
    if (code !== '200000') throw new Error(`${code} ${msg}`);
    return data;
  };
  return {
    name: 'hand-written',
    order: async () => {
      const body = JSON.stringify({ clientOid: randomUUID(), ...order });
      const stamp = String(Date.now());
      const headers = {
        'Content-Type': 'application/json',
        'KC-API-KEY': KEY,
        'KC-API-SIGN': sign(`${stamp}POST${ORDERS}${body}`),
        'KC-API-TIMESTAMP': stamp,
        'KC-API-PASSPHRASE': passphrase,
        'KC-API-KEY-VERSION': '3',
      };
      return read(await send('POST', ORDERS, headers, body));
    },
    tickers: async () => read(await send('GET', TICKERS, { 'Content-Type': 'application/json' })),
  };
};

/** Ours, with pools counted, hooks called and outcomes tracked. */
export const ours = async (base: string | null): Promise<Contestant> => {
  const seen = { calls: 0, attempts: 0, ends: 0 };
  const options = {
    apiKey: KEY,
    apiSecret: SECRET,
    apiPassphrase: PASSPHRASE,
    baseUrl: base ?? NOWHERE,
    hooks: {
      onCall: () => void seen.calls++,
      onAttempt: () => void seen.attempts++,
      onEnd: () => void seen.ends++,
    },
  };
  const name = 'kucoin-typed';
  if (base === null) {
    const { createClient } = await loadOurs('@kucoin-typed/runtime');
    const { addOrder } = await loadOurs('kucoin-typed/spot/order');
    const client = createClient(options, { ...facts(), transport: stub });
    return {
      name,
      order: () => addOrder(client, order),
      tickers: () => Promise.reject(new Error('no network')),
    };
  }
  const { Kucoin } = await loadOurs('kucoin-typed');
  const kucoin = new Kucoin(options);
  return {
    name,
    order: () => kucoin.spot.order.addOrder(order),
    tickers: () => kucoin.spot.market.getAllTickers(),
  };
};

const limits: Readonly<Record<string, string>> = {
  'gw-ratelimit-limit': '1000000000',
  'gw-ratelimit-remaining': '999999999',
  'gw-ratelimit-reset': '30000',
};

/** Answers at once, in the same process. */
const stub: Transport = {
  send: async () => ({
    status: 200,
    text: orderAnswer,
    header: (name) => limits[name] ?? null,
    headers: () => new Headers(limits),
  }),
  close: async () => {},
};

/** ccxt through its own method for the route, which is the least it does; its throttle is off. */
export const ccxt = async (base: string | null): Promise<Contestant> => {
  const { default: all } = await loadRival('ccxt');
  const exchange = new all.kucoin({
    apiKey: KEY,
    secret: SECRET,
    password: PASSPHRASE,
    enableRateLimit: false,
  });
  exchange.urls.api = Object.fromEntries(
    Object.keys(exchange.urls.api).map((name) => [name, base ?? NOWHERE]),
  );
  if (base === null) {
    exchange.fetchImplementation = async () => ({
      status: 200,
      statusText: 'OK',
      headers: new Map([['content-type', 'application/json']]),
      text: async () => orderAnswer,
    });
  }
  return {
    name: 'ccxt',
    order: () => exchange.privatePostHfOrders({ clientOid: randomUUID(), ...order }),
    tickers: () => exchange.publicGetMarketAllTickers(),
  };
};

/** KuCoin's own, with as many connections as the calls need. */
export const official = async (base: string | null): Promise<Contestant> => {
  const { ClientOptionBuilder, DefaultClient, Spot, TransportOptionBuilder } =
    await loadRival('kucoin-universal-sdk');
  const transport = new TransportOptionBuilder()
    .setKeepAlive(true)
    .setMaxConnsPerHost(64)
    .setMaxIdleConnsPerHost(64);
  if (base === null) {
    const adapter = async (config: object): Promise<object> => ({
      status: 200,
      statusText: 'OK',
      headers: {},
      data: orderAnswer,
      config,
    });
    const onFulfilled = (config: object): object => Object.assign(config, { adapter });
    transport.setInterceptors([
      { before: { onFulfilled }, after: { onFulfilled: (answer: unknown) => answer } },
    ]);
  }
  const address = base ?? NOWHERE;
  const option = new ClientOptionBuilder()
    .setKey(KEY)
    .setSecret(SECRET)
    .setPassphrase(PASSPHRASE)
    .setSpotEndpoint(address)
    .setFuturesEndpoint(address)
    .setBrokerEndpoint(address)
    .setTransportOption(transport.build())
    .build();
  const spot = new DefaultClient(option).restService().getSpotService();
  const orders = spot.getOrderApi();
  const market = spot.getMarketApi();
  return {
    name: 'official SDK',
    order: () => orders.addOrder(Spot.Order.AddOrderReq.create({ clientOid: randomUUID(), ...order })),
    tickers: () => market.getAllTickers(),
  };
};

/** The first is what the others are compared with. */
export const contestants: readonly ((base: string | null) => Promise<Contestant>)[] = [
  handWritten,
  ours,
  ccxt,
  official,
];
