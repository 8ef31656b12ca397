import { ZERO, divide } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { priceIn } from '../market/index-price.ts';

/** What one unit of a currency is worth in USDT, by its index; zero for what does not trade. */
export const usdtPriceOf = (exchange: Exchange, currency: string): Amount =>
  priceIn(exchange, currency, 'USDT') ?? ZERO;

/** The value of so much of one currency in another. */
export const worth = (exchange: Exchange, value: Amount, from: string, to: string): Amount =>
  from === to ? value : divide(value.times(usdtPriceOf(exchange, from)), usdtPriceOf(exchange, to));
