import { Kucoin, type ClientOptions } from 'kucoin-typed';
import {
  createFaultExchange,
  type FaultExchangeOptions,
  fastClock,
  type FastClock,
  type FaultExchange,
} from '../support/fault-exchange/index.ts';

/** A client and an exchange that share a clock, and what ends both. */
export interface Trading extends AsyncDisposable {
  readonly kucoin: Kucoin;
  readonly exchange: FaultExchange;
  readonly clock: FastClock;
}

/** How much faster than real time tests run: a machine that pauses for a second does not make an order late. */
const FACTOR = 3;

export const tradeWith = async (
  options: ClientOptions = {},
  world: Omit<FaultExchangeOptions, 'clock'> & { readonly clock?: FastClock } = {},
): Promise<Trading> => {
  const { clock = fastClock(FACTOR) } = world;
  const exchange = await createFaultExchange({ ...world, clock });
  const { apiKey, apiSecret, apiPassphrase } = exchange.key;
  const kucoin = new Kucoin({
    apiKey,
    apiSecret,
    apiPassphrase,
    baseUrl: exchange.baseUrl,
    timeout: 3000,
    ...options,
    clock: { source: clock, ...options.clock },
  });
  return {
    kucoin,
    exchange,
    clock,
    [Symbol.asyncDispose]: async () => {
      await kucoin.close();
      await exchange.close();
    },
  };
};
