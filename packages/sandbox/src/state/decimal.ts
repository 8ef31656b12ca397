/** An exact amount: a whole number of 10^-18. Sums and differences are plain `bigint` arithmetic. */
export type Decimal = bigint;

const DIGITS = 18;
export const ONE: Decimal = 10n ** BigInt(DIGITS);

/** Reads `12.5`; undefined for anything that is not a plain, unsigned decimal of at most 18 places. */
export const parseDecimal = (text: string): Decimal | undefined => {
  const parts = /^(\d{1,30})(?:\.(\d{1,18}))?$/.exec(text);
  if (!parts) return undefined;
  return BigInt(parts[1] ?? '0') * ONE + BigInt((parts[2] ?? '').padEnd(DIGITS, '0'));
};

/** A decimal written in our own source. */
export const decimal = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (value === undefined) throw new RangeError(`"${text}" is not a decimal`);
  return value;
};

/** As KuCoin writes amounts: no exponent, no trailing zeros. */
export const format = (value: Decimal): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(DIGITS + 1, '0');
  const fraction = digits.slice(-DIGITS).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -DIGITS)}${fraction && `.${fraction}`}`;
};

/** For the fields that KuCoin sends as JSON numbers; never to calculate with. */
export const toNumber = (value: Decimal): number => Number(format(value));

/** The quotient of two whole numbers towards minus infinity, where `bigint` division goes towards zero. */
const floor = (dividend: bigint, divisor: bigint): bigint => {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
};

/** Exact while the factors have at most 18 places together, which the markets' increments see to. */
export const multiply = (a: Decimal, b: Decimal): Decimal => floor(a * b, ONE);

/** Rounded down to 18 places. */
export const divide = (a: Decimal, b: Decimal): Decimal => floor(a * ONE, b);

/** Rounded up to 18 places: for what must be covered in full. */
export const divideUp = (a: Decimal, b: Decimal): Decimal => -floor(-a * ONE, b);

export const magnitude = (value: Decimal): Decimal => (value < 0n ? -value : value);
