// Exact arithmetic for assertions: what two answers say must agree to the last digit.

const SCALE = 18;

/** A decimal number as a count of 10^-18. */
export const exact = (value: unknown): bigint => {
  const text = typeof value === 'number' && /e/i.test(String(value)) ? value.toFixed(SCALE) : String(value);
  const match = /^(-?)(\d+)(?:\.(\d{1,18})\d*)?$/.exec(text);
  if (!match) throw new Error(`${text} is not a decimal number.`);
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction.padEnd(SCALE, '0'));
  return sign === '-' ? -units : units;
};

export const times = (a: unknown, b: unknown): bigint => (exact(a) * exact(b)) / 10n ** BigInt(SCALE);

/** The sum of one field over rows. */
export const total = (rows: readonly any[], field: string): bigint =>
  rows.reduce((sum, row) => sum + exact(row[field]), 0n);
