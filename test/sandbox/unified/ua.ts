import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect } from 'vitest';
import { call } from '../client.ts';
import type { Reply } from '../client.ts';
import { answerFaults, endpoints } from '../specs.ts';

/** Ten minutes before a funding. */
const START = Date.UTC(2027, 0, 1, 19, 50);

export interface Ua {
  readonly sandbox: Sandbox;
  readonly key: SandboxKey;
  /** A signed call whose answer must fit the specs; the code is up to the caller. */
  readonly ask: (method: string, path: string, parameters?: object) => Promise<Reply>;
  /** The data of a call that must succeed. */
  readonly get: (path: string, query?: object) => Promise<any>;
  readonly post: (path: string, body?: object) => Promise<any>;
  /** The code of a call that must be refused. */
  readonly refused: (method: string, path: string, parameters?: object) => Promise<string>;
  /** The first prices of both sides. */
  readonly bid: (symbol?: string) => number;
  readonly ask1: (symbol?: string) => number;
}

/** The endpoint of a path; one that is written out goes before one with a variable. */
const idOf = (method: string, path: string): string => {
  const [found] = endpoints
    .filter(
      (one) =>
        one.host === 'spot' &&
        one.method === method &&
        new RegExp(`^${one.path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
    )
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length);
  if (!found) throw new Error(`The specs have no ${method} ${path}.`);
  return found.id;
};

const openUa = async (unified: boolean): Promise<Ua> => {
  const sandbox = await createSandbox({
    now: () => START,
    speed: 0,
    seed: 'unified',
    rateLimits: false,
    sockets: { unifiedPingsPerSecond: 100 },
  });
  const [key] = sandbox.keys;
  const { clock, spotMarket } = sandbox.exchange;
  const ask: Ua['ask'] = async (method, path, parameters = {}) => {
    const inBody = method === 'POST' || method === 'PUT';
    const reply = await call(sandbox.baseUrl.spot, key, {
      method,
      path,
      timestamp: String(clock.now()),
      ...(inBody ? { body: parameters } : { query: parameters as Record<string, unknown> }),
    });
    if (reply.code === '200000') expect(answerFaults(idOf(method, path), reply.json), path).toBe('');
    return reply;
  };
  const succeed = async (method: string, path: string, parameters?: object): Promise<any> => {
    const reply = await ask(method, path, parameters);
    expect(reply, reply.msg).toMatchObject({ status: 200, code: '200000' });
    return reply.data;
  };
  const best = (side: 'buy' | 'sell', symbol: string): number =>
    Number(spotMarket(symbol).book.best(side)?.text);
  const ua: Ua = {
    sandbox,
    key,
    ask,
    get: (path, query) => succeed('GET', path, query),
    post: (path, body) => succeed('POST', path, body),
    refused: async (method, path, parameters) => (await ask(method, path, parameters)).code,
    bid: (symbol = 'BTC-USDT') => best('buy', symbol),
    ask1: (symbol = 'BTC-USDT') => best('sell', symbol),
  };
  if (unified) await ua.post('/api/ua/v2/account/mode', { accountType: 'UNIFIED' });
  return ua;
};

/** Every test of the file has a customer and an exchange of its own. */
export const uaAfresh = (unified: boolean): (() => Ua) => {
  let ua: Ua;
  beforeEach(async () => void (ua = await openUa(unified)));
  afterEach(() => ua.sandbox.close());
  return () => ua;
};

export const v2 = '/api/ua/v2/unified/order';
export const limitBuy = {
  tradeType: 'SPOT',
  symbol: 'BTC-USDT',
  side: 'BUY',
  orderType: 'LIMIT',
  size: '0.01',
  sizeUnit: 'BASECCY',
  price: '50000.1',
};
