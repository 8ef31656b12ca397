import { bind, type Bound, type Client, type ClientOptions } from '@kucoin-typed/runtime';
import * as api from './api/index.ts';
import { createClient } from './client.ts';

/**
 * Everything KuCoin offers, bound to one client: `kucoin.<service>.<group>.<method>(params)`, and
 * `kucoin.ws.<service>.<channel>(params)` for pushes. It points at KuCoin (global) unless told otherwise.
 *
 * ```ts
 * const kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase });
 * const { price } = await kucoin.spot.market.getTicker({ symbol: 'BTC-USDT' });
 * ```
 */
export class Kucoin implements Client {
  /** What standalone functions call: `await getTicker(kucoin, { symbol })` works as well. */
  declare readonly call: Client['call'];

  /** @throws {OptionsError} for an option that is unknown or has a value it cannot have. */
  constructor(options: ClientOptions = {}) {
    const client = createClient(options);
    Object.defineProperty(this, 'call', { value: client.call });
    bind(client, api, this);
  }
}

// The methods are those of the endpoint files, by type as at run time: nothing is written twice.
export interface Kucoin extends Bound<typeof api> {}
