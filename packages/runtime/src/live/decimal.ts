const PARTS = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** A decimal as an integer of so many places. Text that is none counts as zero. */
const read = (text: string | undefined): { readonly digits: bigint; readonly places: number } => {
  const [, sign, whole = '', part = ''] = PARTS.exec(text ?? '') ?? [];
  const digits = BigInt(`${whole}${part}` || '0');
  return { digits: sign === '-' ? -digits : digits, places: part.length };
};

const align = (a: string | undefined, b: string | undefined): readonly [bigint, bigint, number] => {
  const left = read(a);
  const right = read(b);
  const places = Math.max(left.places, right.places);
  const scale = ({ digits, places: has }: typeof left): bigint => digits * 10n ** BigInt(places - has);
  return [scale(left), scale(right), places];
};

/** Below zero, zero or above, as `a` is smaller than `b`, equal or larger; exact, and `1.0` is `1`. */
export const compareDecimals = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
};

export const isZeroDecimal = (text: string | undefined): boolean => compareDecimals(text, '0') === 0;

/** The exact sum, plainly written. */
export const addDecimals = (a: string | undefined, b: string | undefined): string => {
  const [left, right, places] = align(a, b);
  const sum = left + right;
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
};
