import { amount, isAmount } from './amount.ts';

/**
 * State as JSON that people can read and search: amounts are `"#1.5"`, bigints `"#n15"`, a text that begins
 * with # begins with two. Maps and sets are objects with the one property `#map` or `#set`. What is met at
 * several places stands at the first, with a number, and elsewhere as `{"#ref": number}`. superjson, which
 * does the same for more types, hides shared amounts behind paths, and zero is everywhere.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An index as a property would lose its place among the others. */
const isIndex = (key: string): boolean => /^\d{1,10}$/.test(key);

const childrenOf = (value: object): Iterable<unknown> => {
  if (value instanceof Map) return value.values();
  if (value instanceof Set || Array.isArray(value)) return value as Iterable<unknown>;
  return Object.values(value);
};

/** Objects that are met more than once. */
const findShared = (root: object): ReadonlySet<object> => {
  const seen = new Set<object>();
  const shared = new Set<object>();
  const visit = (value: object): void => {
    if (seen.has(value)) {
      shared.add(value);
      return;
    }
    seen.add(value);
    for (const child of childrenOf(value)) if (isObject(child) && !isAmount(child)) visit(child);
  };
  visit(root);
  return shared;
};

/** Plain data as JSON. */
export const encode = (root: object): Json => {
  const shared = findShared(root);
  const numbers = new Map<object, number>();

  const encodeMap = (map: ReadonlyMap<unknown, unknown>): Json => {
    const keys = [...map.keys()];
    const named = keys.every((key): key is string => typeof key === 'string' && !isIndex(key));
    return named
      ? { '#map': Object.fromEntries(keys.map((key) => [key, walk(map.get(key))])) }
      : { '#map': keys.map((key) => [walk(key), walk(map.get(key))]) };
  };

  const encodeObject = (value: object): Json => {
    if (value instanceof Map) return encodeMap(value);
    if (value instanceof Set) return { '#set': [...value].map(walk) };
    if (Array.isArray(value)) return value.map(walk);
    const rows = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(rows.map(([name, item]) => [name, walk(item)]));
  };

  const walk = (value: unknown): Json => {
    if (typeof value === 'string') return value.startsWith('#') ? `#${value}` : value;
    if (typeof value === 'bigint') return `#n${value}`;
    if (!isObject(value)) return value === undefined ? null : (value as Json);
    if (isAmount(value)) return `#${value.toFixed()}`;
    if (!shared.has(value)) return encodeObject(value);
    const known = numbers.get(value);
    if (known !== undefined) return { '#ref': known };
    numbers.set(value, numbers.size + 1);
    return { '#id': numbers.size, '#is': encodeObject(value) };
  };

  return walk(root);
};

const decodeText = (text: string): unknown => {
  if (!text.startsWith('#')) return text;
  if (text.startsWith('##')) return text.slice(1);
  return text.startsWith('#n') ? BigInt(text.slice(2)) : amount(text.slice(1));
};

/** The plain data of a document that `encode` made. Throws on anything else. */
export const decode = (document: Json): unknown => {
  const known = new Map<number, unknown>();

  const decodeMap = (map: Json): Map<unknown, unknown> =>
    Array.isArray(map)
      ? new Map((map as readonly [Json, Json][]).map(([key, value]) => [walk(key), walk(value)]))
      : new Map(Object.entries(map as object).map(([key, value]) => [key, walk(value as Json)]));

  const walk = (value: Json): unknown => {
    if (typeof value === 'string') return decodeText(value);
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const fields = value as Readonly<Record<string, Json>>;
    if (fields['#map'] !== undefined) return decodeMap(fields['#map']);
    if (fields['#set'] !== undefined) return new Set((fields['#set'] as readonly Json[]).map(walk));
    if (fields['#ref'] !== undefined) {
      const meant = known.get(fields['#ref'] as number);
      if (meant === undefined) throw new Error('a "#ref" points to nothing');
      return meant;
    }
    if (fields['#is'] !== undefined) {
      const made = walk(fields['#is']);
      known.set(fields['#id'] as number, made);
      return made;
    }
    return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, walk(item)]));
  };

  return walk(document);
};

export type { Json };
