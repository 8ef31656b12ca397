import { divide, format, isPositive, toNumber, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import type { Living, LivingState } from './living.ts';

/** So many steps of the grid go by between two trades. */
const LEG = 25;
/** No market goes below this many steps of its grid. */
const LOWEST = 2;
/** How many times as far a price can get at once: each step of the way is walked, and meanwhile nobody is served. */
const FURTHEST = 10;

/**
 * Walks a market's price somewhere, through its book: whatever order stands in the way trades. The crowd trades on the
 * way as well, and after each leg what the trades set off happens: stop orders, liquidations.
 */
export const walkTo = (exchange: Exchange, living: Living, state: LivingState, toPrice: Amount): void => {
  const target = Math.max(LOWEST, Math.round(toNumber(divide(toPrice, living.grid))));
  while (state.center !== target) {
    const rest = target - state.center;
    const leg = Math.sign(rest) * Math.min(LEG, Math.abs(rest));
    exchange.atomically(() => {
      living.shift(leg);
      living.trade(leg > 0 ? 'buy' : 'sell');
    });
  }
  // It stays there, instead of tending back to where it came from.
  state.start = target;
};

/**
 * Moves a spot market to this price, or to the nearest of its grid. Pairs that follow others come along.
 * Throws a refusal, and nothing has moved, for a price that is too far from the present one.
 */
export const moveMarket = (exchange: Exchange, symbol: string, toPrice: Amount): void => {
  const { living } = exchange.spotMarket(symbol);
  const state = exchange.state.spotMarkets.get(symbol);
  if (!state || !isPositive(toPrice)) throw new Refusal('400100', 'A price has to be above zero.');
  const now = living.center();
  if (toPrice.gt(now.times(whole(FURTHEST))) || toPrice.times(whole(FURTHEST)).lt(now))
    throw badParameter('price', `must be from a tenth to ten times of ${format(now)}; move in several calls`);
  walkTo(exchange, living, state.living, toPrice);
};
