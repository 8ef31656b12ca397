const PLACES = 18;

const units = (text: string | number): bigint => {
  const plain = /e/i.test(String(text)) ? Number(text).toFixed(PLACES) : String(text);
  const [whole = '0', fraction = ''] = plain.split('.');
  return BigInt(whole + fraction.padEnd(PLACES, '0').slice(0, PLACES));
};

const text = (value: bigint): string => {
  const digits = String(value < 0n ? 0n : value).padStart(PLACES + 1, '0');
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/\.?0+$/, '');
};

/** `a - b`, never below zero. */
export const minus = (a: string | number, b: string | number): string => text(units(a) - units(b));
export const plus = (a: string | number, b: string | number): string => text(units(a) + units(b));
export const isZero = (a: string | number): boolean => units(a) === 0n;
export const atMost = (a: string | number, b: string | number): boolean => units(a) <= units(b);
/** Whether all amounts that a request names are numbers. */
export const isAmounts = (request: Readonly<Record<string, unknown>>): boolean =>
  ['price', 'size', 'newPrice', 'newSize', 'cancelSize'].every((name) =>
    /^(\d+(\.\d*)?|undefined)$/.test(String(request[name])),
  );
/** The half of a size, for orders that fill in part; at least one unit of a whole-numbered size stays open. */
export const half = (a: string | number): string =>
  String(a).includes('.') ? text(units(a) / 2n) : String(Math.floor(Number(a) / 2));
