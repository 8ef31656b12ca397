import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect } from 'vitest';
import { call } from '../client.ts';
import type { Reply } from '../client.ts';
import { answerFaults } from '../specs.ts';

let sandbox: Sandbox;
let key: SandboxKey;
let count = 0;

export const orders = '/api/v1/orders';
export const symbol = 'XBTUSDTM';
export const limit: Readonly<Record<string, unknown>> = {
  symbol,
  side: 'buy',
  type: 'limit',
  price: '50000',
  size: 10,
  leverage: 5,
};
export const market: Readonly<Record<string, unknown>> = {
  symbol,
  side: 'buy',
  type: 'market',
  size: 10,
  leverage: 5,
};

/** Every test of the file trades on a local exchange of its own, whose clock stands still until `advance`. */
export const tradeAfresh = (): void => {
  beforeEach(async () => {
    sandbox = await createSandbox({
      seed: 1,
      speed: 0,
      rateLimits: false,
      symbols: ['BTC-USDT', 'ETH-USDT'],
    });
    key = sandbox.keys[0];
  });
  afterEach(() => sandbox.close());
};

export const advance = (ms: number): void => sandbox.advance(ms);
export const engine = (): Sandbox['exchange'] => sandbox.exchange;
export const uid = (): string => key.uid;
export const newOid = (): string => `oid-${(count += 1)}`;

/** A signed call to the futures host. */
export const futures = (
  method: string,
  path: string,
  parameters: Record<string, unknown> | readonly unknown[] = {},
): Promise<Reply> =>
  call(sandbox.baseUrl.futures, key, {
    method,
    path,
    ...(method === 'POST' || path.endsWith('multi-cancel')
      ? { body: parameters }
      : { query: parameters as Record<string, unknown> }),
  });

export const place = (body: Record<string, unknown>): Promise<Reply> =>
  futures('POST', orders, { clientOid: newOid(), ...body });

/** Calls, expects success and an answer within the endpoint's schema, and gives back its data. */
export const well = async (
  id: string,
  method: string,
  path: string,
  parameters?: Record<string, unknown> | readonly unknown[],
): Promise<any> => {
  const reply = await futures(method, path, parameters);
  expect(reply, `${id}: ${reply.msg}`).toMatchObject({ status: 200, code: '200000' });
  expect(answerFaults(id, reply.json), id).toBe('');
  return reply.data;
};

/** Places an order that has to be taken, and looks it up. */
export const placed = async (body: Record<string, unknown>): Promise<any> => {
  const { orderId } = await well('futures.order.addOrder', 'POST', orders, { clientOid: newOid(), ...body });
  return well('futures.order.getOrderByOrderId', 'GET', `${orders}/${orderId}`);
};

export const order = (id: string): Promise<any> =>
  well('futures.order.getOrderByOrderId', 'GET', `${orders}/${id}`);
export const overview = (currency = 'USDT'): Promise<any> =>
  well('account.account.getFuturesAccount', 'GET', '/api/v1/account-overview', { currency });
export const position = (of: string = symbol): Promise<any> =>
  well('futures.positions.getPositionDetails', 'GET', '/api/v1/position', { symbol: of });
