/**
 * JSON without losing digits. A double holds integers up to 2^53; KuCoin sends longer ones (nanosecond
 * stamps, trade ids). Reading them needs the text, because after `JSON.parse` the digits are gone.
 */

// A string that nothing closes is taken to the end, so that broken text costs no more than sound text.
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"?|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG_RUN = /\d{16}/;
const INTEGER = /^-?\d+$/;

/** Stands in for a value that JSON cannot say; random, so that no text from outside can imitate it. */
const newMark = () => `n${Math.random().toString(36).slice(2)}:`;

/**
 * Parses JSON and lets `read` decide what each number becomes, from the text it was written as.
 * Where `read` returns undefined the number is an ordinary one.
 */
export function parseNumbers(text: string, read: (literal: string) => unknown): unknown {
  const mark = newMark();
  const held: unknown[] = [];
  const marked = text.replace(STRING_OR_NUMBER, (token) => {
    const value = token.charCodeAt(0) === 34 ? undefined : read(token);
    return value === undefined ? token : `"${mark}${held.push(value) - 1}"`;
  });
  if (held.length === 0) return JSON.parse(text);
  return JSON.parse(marked, (key, value) => {
    if (key.startsWith(mark)) throw new SyntaxError('A number stands where JSON wants a property name.');
    return typeof value === 'string' && value.startsWith(mark)
      ? held[Number(value.slice(mark.length))]
      : value;
  });
}

/** Parses JSON; an integer that a double cannot hold arrives as a `bigint`, every other number as a number. */
export function parse(text: string): unknown {
  if (!LONG_RUN.test(text)) return JSON.parse(text);
  return parseNumbers(text, (literal) =>
    INTEGER.test(literal) && !Number.isSafeInteger(Number(literal)) ? BigInt(literal) : undefined,
  );
}

/** Writes JSON: `bigint` as digits, and numbers plainly (`0.0000001`, never `1e-7`). */
export function stringify(value: unknown, space?: number | string): string {
  if (isOrdinary(value, 8)) return JSON.stringify(value, null, space);
  const mark = newMark();
  let marked = false;
  const text = JSON.stringify(
    value,
    (_key, item: unknown) => {
      if (typeof item !== 'bigint' && typeof item !== 'number') return item;
      const plain = plainNumber(item);
      if (typeof item === 'number' && plain === String(item)) return item;
      marked = true;
      return mark + plain;
    },
    space,
  );
  return marked ? text.replace(new RegExp(`"${mark}(-?[\\d.]+)"`, 'g'), '$1') : text;
}

/** Whether `JSON.stringify` says the same. What is nested deeper, or has a `toJSON` of its own, is not looked into. */
const isOrdinary = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === undefined || value === null)
    return true;
  if (typeof value === 'number') {
    const size = Math.abs(value);
    return (size >= 1e-6 && size < 1e21) || size === 0;
  }
  if (typeof value !== 'object' || depth === 0 || 'toJSON' in value) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isOrdinary(item, depth - 1)) return false;
    return true;
  }
  const fields = value as Record<string, unknown>;
  for (const key in fields) {
    const field = fields[key];
    if (typeof field !== 'string' && !isOrdinary(field, depth - 1)) return false;
  }
  return true;
};

/** A number in plain decimal digits. Throws a `RangeError` for NaN and infinities, which no exchange reads. */
export function plainNumber(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is not a number`);
  return String(value).replace(/(\d)\.?(\d*)e(.+)/, (_, head: string, tail: string, exponent: string) => {
    const digits = head + tail;
    const point = 1 + Number(exponent);
    return point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : digits.padEnd(point, '0');
  });
}
