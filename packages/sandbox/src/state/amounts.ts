import { badParameter } from '../refusal.ts';
import { parseDecimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** Reads an amount above zero that is a whole number of steps. */
export const readAmount = (name: string, value: unknown, step: Decimal): Decimal => {
  const amount = typeof value === 'string' ? parseDecimal(value) : undefined;
  if (amount === undefined) throw badParameter(name, 'must be a decimal such as "0.01"');
  if (amount === 0n) throw badParameter(name, 'must be above zero');
  if (amount % step !== 0n) throw badParameter(name, "is not a multiple of the market's increment");
  return amount;
};
