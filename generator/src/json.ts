import { parseNumbers } from '@kucoin-typed/runtime';

export type Json = Record<string, any>;

// `20.0` and 1729163001780000000 are facts: rawJSON keeps the digits of every number that a double would rewrite.
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;

/** Parses JSON; numbers whose text a double would change are kept as that text. */
export const parseJson = (text: string): any =>
  parseNumbers(text, (literal) => (String(Number(literal)) === literal ? undefined : rawJson(literal)));

/** The one layout of every JSON file we write. */
export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same value with ordinary numbers, for tools that know no others. */
export const plainJson = (value: unknown): any => JSON.parse(JSON.stringify(value));

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawNumber(value);

export const isRawNumber = (value: unknown): value is { rawJSON: string } =>
  (JSON as unknown as { isRawJSON(value: unknown): boolean }).isRawJSON(value);
