import { createClient as create, type Client, type ClientOptions } from '@kucoin-typed/runtime';
import { regions } from './api/regions.ts';

export type { Client, ClientOptions } from '@kucoin-typed/runtime';

/**
 * A client for standalone endpoints: `await getTicker(createClient(), { symbol: 'BTC-USDT' })`. It points at KuCoin
 * (global) unless told otherwise, and without credentials it can call everything public.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createClient = (options: ClientOptions = {}): Client => create(options, regions);
