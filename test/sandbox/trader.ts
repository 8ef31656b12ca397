import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect } from 'vitest';
import { call, type Reply } from './client.ts';
import { answerFaults } from './specs.ts';

let sandbox: Sandbox;
let key: SandboxKey;

export const orders = '/api/v1/hf/orders';
export const symbol = 'BTC-USDT';
export const limitBuy = {
  symbol: 'BTC-USDT',
  side: 'buy',
  type: 'limit',
  price: '50000.1',
  size: '0.00012345',
};

/** Every test of the file trades on a local exchange of its own, whose clock stands still. */
export const tradeAfresh = (): void => {
  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 1, speed: 0 });
    key = sandbox.keys[0]!;
  });
  afterEach(() => sandbox.close());
};

/** Another of the exchange's keys signs what follows. */
export const useKey = (index: 0 | 1 | 2 | 3): void => {
  key = sandbox.keys[index]!;
};

/** Lets so many milliseconds pass on the exchange. */
export const advance = (ms: number): void => sandbox.advance(ms);

/** The engine itself, for what no customer can do. */
export const engine = (): Sandbox['exchange'] => sandbox.exchange;

export const myUid = (): string => key.uid;

/** A signed call to the spot host. */
export const spot = (
  method: string,
  path: string,
  parameters: Record<string, unknown> = {},
): Promise<Reply> =>
  call(sandbox.baseUrl.spot, key, {
    method,
    path,
    ...(method === 'POST' ? { body: parameters } : { query: parameters }),
  });

export const place = (body: Record<string, unknown>): Promise<Reply> => spot('POST', orders, body);

/** Calls, expects success and an answer within the endpoint's schema, and gives back its data. */
export const well = async (
  id: string,
  ...[method, path, parameters]: Parameters<typeof spot>
): Promise<Reply['data']> => {
  const reply = await spot(method, path, parameters);
  expect(reply, reply.msg).toMatchObject({ status: 200, code: '200000' });
  expect(answerFaults(id, reply.json), id).toBe('');
  return reply.data;
};

/** Places an order and gives back what became of it. */
export const trade = (body: Record<string, unknown>): Promise<Reply['data']> =>
  well('spot.order.addOrderSync', 'POST', `${orders}/sync`, { symbol, type: 'limit', ...body });

/** An order by its id. */
export const orderOf = (orderId: string, of: string = symbol): Promise<Reply['data']> =>
  well('spot.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`, { symbol: of });

export const cancel = (orderId: string, of: string = symbol): Promise<Reply> =>
  spot('DELETE', `${orders}/${orderId}`, { symbol: of });

export const balance = async (
  currency: string,
): Promise<Readonly<Record<'balance' | 'available' | 'holds', string>>> => {
  const [row] = await well('account.account.getSpotAccountList', 'GET', '/api/v1/accounts', {
    currency,
    type: 'trade',
  });
  return { balance: row.balance, available: row.available, holds: row.holds };
};

/** Takes the quotes within 20 USDT of the price out of the book; gives back a price in the gap that this makes. */
export const makeGap = (): string => {
  const { book } = sandbox.exchange.spotMarket(symbol);
  const middle = Number(book.best('buy')!.text);
  for (const side of ['buy', 'sell'] as const) {
    for (const { text, orders: resting } of book.levels(side)) {
      if (Math.abs(Number(text) - middle) <= 20) for (const order of resting.values()) book.remove(order);
    }
  }
  return middle.toFixed(1);
};
