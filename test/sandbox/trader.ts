import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach } from 'vitest';
import { call, type Reply } from './client.ts';

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

/** Every test of the file trades on a local exchange of its own. */
export const tradeAfresh = (): void => {
  beforeEach(async () => {
    sandbox = await createSandbox();
    key = sandbox.keys[0]!;
  });
  afterEach(() => sandbox.close());
};

/** Another of the exchange's keys signs what follows. */
export const useKey = (index: 0 | 1 | 2): void => {
  key = sandbox.keys[index]!;
};

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
