import { amount, floorTo, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import type { Contract } from './contracts.ts';
import type { FuturesMarket } from './market.ts';

/** What the base is worth on the spot market: the middle of its quotes, so that one customer's order does not move it. */
export const indexPriceOf = (exchange: Exchange, { spot, indexTick }: Contract): Amount =>
  floorTo(exchange.spotMarket(spot).living.center(), indexTick);

const MILLIONTH = amount('0.000001');
const BILLIONTH = amount('0.000000001');

/** Whole millionths, as rates are kept, as an amount. */
export const rateOf = (millionths: number): Amount => MILLIONTH.times(whole(millionths));

/** How far the mark price is from the index, as a rate. */
export const premiumOf = ({ state }: FuturesMarket): Amount => BILLIONTH.times(whole(state.smooth));

/**
 * The fair price, by which positions are valued and liquidated: the index, and the distance at which the
 * contract trades from it, smoothed, so that a single trade moves nobody into liquidation.
 */
export const markPriceOf = (exchange: Exchange, market: FuturesMarket): Amount => {
  const index = indexPriceOf(exchange, market.contract);
  return floorTo(index.plus(index.times(premiumOf(market))), market.contract.indexTick);
};
