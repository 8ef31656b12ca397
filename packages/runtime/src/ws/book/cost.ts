import { add, compare, decimalOf, minus, textOf, times, type Decimal } from './decimal.ts';
import type { Levels } from './levels.ts';

/** What taking from a side would come to, at the sizes that it shows now. Fees are not in it. */
export interface BookCost {
  /** How much there is of what was asked for. */
  readonly size: string;
  /** Price times size of all that is taken: quote currency on spot; on futures times the contract's multiplier. */
  readonly total: string;
  /** The price of the last level that is touched; undefined where the side is empty. */
  readonly worst: string | undefined;
  /** Whether the side has all that was asked for. */
  readonly complete: boolean;
}

const ZERO: Decimal = { digits: 0n, places: 0 };

export const costOf = (levels: Levels, wanted: Decimal): BookCost => {
  let left = wanted;
  let total = ZERO;
  let worst: string | undefined;
  if (left.digits > 0n) {
    levels.walk((price, text) => {
      const there = decimalOf(text);
      const taken = compare(there, left) < 0 ? there : left;
      total = add(total, times(decimalOf(price), taken));
      left = minus(left, taken);
      worst = price;
      return left.digits > 0n;
    });
  }
  return {
    size: textOf(minus(wanted, left)),
    total: textOf(total),
    worst,
    complete: left.digits === 0n,
  };
};
