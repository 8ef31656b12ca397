import { ONE, ZERO, divide } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';

/** What one unit of a currency is worth in USDT, by the last trades; zero for what does not trade. */
export const usdtPriceOf = ({ spotMarkets }: Exchange, currency: string): Amount => {
  if (currency === 'USDT') return ONE;
  const name = currency === 'XBT' ? 'BTC' : currency;
  const direct = spotMarkets.get(`${name}-USDT`);
  if (direct) return direct.last.price;
  const inBtc = spotMarkets.get(`${name}-BTC`);
  const btc = spotMarkets.get('BTC-USDT');
  return inBtc && btc ? inBtc.last.price.times(btc.last.price) : ZERO;
};

/** The value of so much of one currency in another. */
export const worth = (exchange: Exchange, value: Amount, from: string, to: string): Amount =>
  from === to ? value : divide(value.times(usdtPriceOf(exchange, from)), usdtPriceOf(exchange, to));
