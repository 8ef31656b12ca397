import { plainNumber } from '../../json.ts';

/** A decimal without a float: `digits` / 10^`places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const PLAIN = /^(-?\d+)(?:\.(\d+))?$/;

/** Reads decimal text. @throws {RangeError} for what is no number. */
export const decimalOf = (text: string): Decimal => {
  const parts = PLAIN.exec(text) ?? PLAIN.exec(plainNumber(Number(text)));
  const [, whole = '0', fraction = ''] = parts ?? [];
  return { digits: BigInt(whole + fraction), places: fraction.length };
};

const raised = ({ digits, places }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - places);

/** Below, at or above zero as `a` is below, at or above `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  const places = Math.max(a.places, b.places);
  const [left, right] = [raised(a, places), raised(b, places)];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const add = (a: Decimal, b: Decimal): Decimal => {
  const places = Math.max(a.places, b.places);
  return { digits: raised(a, places) + raised(b, places), places };
};

export const minus = (a: Decimal, b: Decimal): Decimal => add(a, { ...b, digits: -b.digits });

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
});

/** In plain digits, without zeros that say nothing. */
export const textOf = ({ digits, places }: Decimal): string => {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const fraction = all.slice(all.length - places).replace(/0+$/, '');
  return sign + whole + (fraction && `.${fraction}`);
};

const ZERO = 48;
const NINE = 57;
const POINT = 46;

/**
 * Whether a size says that its level is gone. Reads no more than it must: nearly every size starts with its answer.
 * @throws {RangeError} for what is no number.
 */
export const isZero = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > ZERO && code <= NINE) return false;
    if (code !== ZERO && code !== POINT) break;
  }
  if (text !== '' && Number(text) === 0) return true;
  throw new RangeError(`${text} is no size`);
};
