import { Big } from 'big.js';

/**
 * Exact decimals. A constructor of our own, because `strict` is a setting of the constructor: it refuses
 * JavaScript numbers, so that no float ever becomes an amount.
 */
const Exact = Big();
Exact.strict = true;
Exact.DP = 18;
Exact.RM = Big.roundDown;
// No exponents, as KuCoin writes amounts.
Exact.NE = -100;
Exact.PE = 100;

/** An exact decimal amount, price or rate. */
export type Amount = Big;

/** An amount from our own source or from text that was checked before. */
export const amount = (text: string | bigint): Amount => new Exact(text);

export const isAmount = (value: unknown): value is Amount => value instanceof Exact;

export const ZERO: Amount = amount('0');
export const ONE: Amount = amount('1');

/** Longer ones are no prices or sizes, and arithmetic on them costs time. */
const PLAIN = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/** Reads `12.5`; undefined for anything that is not a plain decimal. */
export const parseAmount = (text: string): Amount | undefined =>
  PLAIN.test(text) ? new Exact(text) : undefined;

/** As KuCoin writes amounts: no exponent, no trailing zeros. */
export const format = (value: Amount): string => value.toFixed();

/** For the fields that KuCoin sends as JSON numbers; never to calculate with. */
export const toNumber = (value: Amount): number => Number(value.toFixed());

/** An integer of our own, such as a leverage or a number of lots, as an amount. */
export const whole = (value: number): Amount => new Exact(String(Math.trunc(value)));

export const min = (a: Amount, b: Amount): Amount => (a.gt(b) ? b : a);
export const max = (a: Amount, b: Amount): Amount => (a.lt(b) ? b : a);
export const isZero = (value: Amount): boolean => value.c[0] === 0;
export const isPositive = (value: Amount): boolean => value.s > 0 && value.c[0] !== 0;
export const isNegative = (value: Amount): boolean => value.s < 0 && value.c[0] !== 0;

/** The largest multiple of the step that is not above the value (towards zero). */
export const floorTo = (value: Amount, step: Amount): Amount => value.minus(value.mod(step));

/** The smallest multiple of the step that is not below a value above zero. */
export const ceilTo = (value: Amount, step: Amount): Amount => {
  const rest = value.mod(step);
  return isZero(rest) ? value : value.minus(rest).plus(step);
};

export const isMultiple = (value: Amount, step: Amount): boolean => isZero(value.mod(step));

/** The quotient to this many places, cut off; 0 by 0 is 0. */
export const divide = (a: Amount, b: Amount, places = 18): Amount =>
  isZero(b) ? ZERO : a.div(b).round(places, Big.roundDown);

/** The quotient to this many places, away from zero: for what must be covered in full. */
export const divideUp = (a: Amount, b: Amount, places = 18): Amount => {
  const cut = divide(a, b, places);
  if (isZero(b) || cut.times(b).eq(a)) return cut;
  const unit = new Exact(`1e-${places}`);
  return isNegative(a) === isNegative(b) ? cut.plus(unit) : cut.minus(unit);
};

/** To this many places, cut off. */
export const cut = (value: Amount, places: number): Amount => value.round(places, Big.roundDown);
/** To this many places, away from zero. */
export const cutUp = (value: Amount, places: number): Amount => value.round(places, Big.roundUp);
