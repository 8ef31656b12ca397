import { divide, isPositive, toNumber } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import type { Living, LivingState } from './living.ts';

/** So many steps of the grid go by between two trades. */
const LEG = 25;

/**
 * Walks a market's price somewhere, through its book: whatever order stands in the way trades. The crowd trades on the
 * way as well, and after each leg what the trades set off happens: stop orders, liquidations.
 */
export const walkTo = (exchange: Exchange, living: Living, state: LivingState, toPrice: Amount): void => {
  const target = Math.max(1, Math.round(toNumber(divide(toPrice, living.grid))));
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

/** Moves a spot market to this price, or to the nearest of its grid. Pairs that follow others come along. */
export const moveMarket = (exchange: Exchange, symbol: string, toPrice: Amount): void => {
  const { living } = exchange.spotMarket(symbol);
  const state = exchange.state.spotMarkets.get(symbol);
  if (!state || !isPositive(toPrice)) throw new Refusal('400100', 'A price has to be above zero.');
  walkTo(exchange, living, state.living, toPrice);
};
