import { ONE, ZERO, divide, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { SPOT_SYMBOLS } from './spot-symbols.ts';

/** What other exchanges agree on: the middle of our quotes, so that one customer's order does not move it. */

/** Futures call bitcoin XBT; a dollar is a tether here. */
const SAME: Readonly<Record<string, string>> = { XBT: 'BTC', USD: 'USDT' };

const PLACES = 12;
const FIRST = new Map(SPOT_SYMBOLS.map(({ symbol, price }) => [symbol, price]));

/** In tether: of the market if it is open, of the table otherwise; undefined for what nobody ever heard of. */
const inTether = (exchange: Exchange, currency: string): Amount | undefined => {
  if (currency === 'USDT') return ONE;
  const direct =
    exchange.spotMarkets.get(`${currency}-USDT`)?.living.center() ?? FIRST.get(`${currency}-USDT`);
  if (direct) return direct;
  for (const { info, living } of exchange.spotMarkets.values()) {
    const other = info.base === currency && info.quote !== 'USDT' && inTether(exchange, info.quote);
    if (other) return living.center().times(other);
  }
  return undefined;
};

/** What one of a currency is worth in another; undefined if that is not known. */
export const priceIn = (exchange: Exchange, currency: string, quote: string): Amount | undefined => {
  const over = inTether(exchange, SAME[currency] ?? currency);
  const under = inTether(exchange, SAME[quote] ?? quote);
  if (!over || !under || isZero(under)) return undefined;
  return under.eq(ONE) ? over : divide(over, under, PLACES);
};

/** The index price of a pair such as `BTC-USDT`, `XBT-USD` or `USDT-BTC`; zero if nothing is known of it. */
export const indexPriceOf = (exchange: Exchange, symbol: string): Amount => {
  const [base = '', quote = ''] = symbol.split('-');
  return exchange.spotMarkets.get(symbol)?.living.center() ?? priceIn(exchange, base, quote) ?? ZERO;
};
