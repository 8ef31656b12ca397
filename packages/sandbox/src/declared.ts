import type { Schema } from '@kucoin-typed/specs';
import { amount, format } from './engine/amount.ts';

const typesOf = (schema: Schema): readonly string[] =>
  typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);

/** Text from the URL as the declared type. What does not fit stays text, and the schema refuses it by name. */
export const coerce = (texts: readonly string[], schema: Schema): unknown => {
  const types = typesOf(schema);
  if (types.includes('array')) return texts.map((text) => coerce([text], schema.items ?? {}));
  const text = texts.at(-1) ?? '';
  if (types.includes('string')) return text;
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  if (/^-?\d+$/.test(text) && (types.includes('integer') || types.includes('number'))) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  }
  return types.includes('number') && /^-?\d+\.\d+$/.test(text) ? Number(text) : text;
};

/** Without an exponent: 1e-7 was sent as 0.0000001 by most. */
const inDigits = (value: number): string => format(amount(String(value)));

/**
 * A body with its fields in their declared types: KuCoin takes numbers that come as text, such as a leverage of `"3"`,
 * and text that comes as numbers, such as a price of `0.5`.
 */
export const asDeclared = (value: unknown, schema: Schema): unknown => {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((item) => asDeclared(item, items)) : value;
  }
  const types = typesOf(schema);
  const isText = types.includes('string');
  const isNumber = types.includes('integer') || types.includes('number');
  if (typeof value === 'string') return isNumber && !isText ? coerce([value], schema) : value;
  if (typeof value === 'bigint') return isText && !isNumber ? String(value) : value;
  if (typeof value === 'number')
    return isText && !isNumber && Number.isFinite(value) ? inDigits(value) : value;
  if (typeof value !== 'object' || value === null || !schema.properties) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, asDeclared(item, schema.properties?.[name] ?? {})]),
  );
};
