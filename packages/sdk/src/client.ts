import {
  createClient as create,
  createPublicClient as createPublic,
  type AccountClient,
  type Client,
  type ClientOptions,
  type PublicOptions,
} from '@kucoin-typed/runtime';
import { regions } from './api/regions.ts';
import { facts } from './facts.ts';

export type { AccountClient, Client, ClientOptions, PublicOptions } from '@kucoin-typed/runtime';

/**
 * A client for standalone endpoints: `await addOrder(createClient({ apiKey, … }), { … })`. It points at KuCoin
 * (global) unless told otherwise, and without credentials it can call everything public.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createClient = (options: ClientOptions = {}): AccountClient => create(options, facts());

/**
 * The smallest client, for public endpoints alone: `await getTicker(createPublicClient(), { symbol: 'BTC-USDT' })`.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createPublicClient = (options: PublicOptions = {}): Client => createPublic(options, regions);
