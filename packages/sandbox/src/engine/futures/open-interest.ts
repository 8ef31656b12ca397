import { ZERO, isPositive } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { holdersOf, positionsOf } from './state.ts';

/** Lots of all long positions of a contract, which are as many as those of the short ones. */
export const openInterestOf = (exchange: Exchange, symbol: string): Amount => {
  const lots = [
    ...[...holdersOf(exchange, symbol)].flatMap((uid) =>
      positionsOf(exchange, uid)
        .filter((position) => position.symbol === symbol)
        .map((position) => position.lots),
    ),
    ...[...exchange.state.futures.system.values()].flatMap((positions) => positions.get(symbol)?.lots ?? []),
  ];
  return lots.filter(isPositive).reduce((sum, one) => sum.plus(one), ZERO);
};
