import { hasEscapes, integerAt } from './integer-at.ts';

const NOWHERE = -1;
const SEVERAL = -2;
const QUOTE = 34;
const MINUS = 45;
const COLON = 58;
const BRACKET = 91;
/** Longer texts are not looked through for nothing. Characters. */
const LONGEST = 65_536;
/** So many values without a shape in common, and it is given up. */
const MOST_MISSES = 8;
/** So many values that had the shape, and earlier misses are forgotten. */
const FORGET_HITS = 256;

type Fields = Record<string, unknown>;

/**
 * Remembers where in a value each of some names has its only number, as messages of one kind have the same shape. The
 * place in the text needs no walk through the value: where a text has a name before a number just once, the number
 * under that name is that one, wherever it is.
 */
export interface Singles {
  /** Puts the integers of the text in place of the parsed ones; false where the shape is not the one known. */
  restore(value: unknown, text: string): boolean;
  /** Looks at a value that was restored otherwise. */
  learn(value: unknown, text: string): void;
}

export const createSingles = (names: readonly string[]): Singles => {
  const endings = names.map((name) => `${name}"`);
  const places = names.map(() => NOWHERE);
  const holders = names.map((): Fields | undefined => undefined);
  let paths: readonly (readonly string[] | undefined)[] | undefined;
  let misses = 0;
  let hits = 0;

  /** Finds all of them before any is changed. */
  const find = (value: unknown, text: string, known: NonNullable<typeof paths>): boolean => {
    for (let index = 0; index < names.length; index++) {
      const place = placeOf(text, endings[index] as string);
      places[index] = place;
      if (place === NOWHERE) continue;
      const path = known[index];
      if (place === SEVERAL || path === undefined || text.charCodeAt(place) === BRACKET) return false;
      let holder = value as Fields | undefined;
      for (const key of path) holder = holder?.[key] as Fields | undefined;
      if (typeof holder?.[names[index] as string] !== 'number') return false;
      holders[index] = holder;
    }
    return true;
  };

  return {
    restore: (value, text) => {
      if (paths === undefined || text.length > LONGEST || hasEscapes(text)) return false;
      if (!find(value, text, paths)) return false;
      for (let index = 0; index < names.length; index++) {
        const place = places[index] as number;
        if (place === NOWHERE) continue;
        const name = names[index] as string;
        const holder = holders[index] as Fields;
        const literal = integerAt(text, place, holder[name] as number);
        if (literal !== undefined) holder[name] = literal;
        holders[index] = undefined;
      }
      if (misses > 0 && ++hits === FORGET_HITS) misses = hits = 0;
      return true;
    },
    learn: (value, text) => {
      if (text.length > LONGEST || misses > MOST_MISSES) return;
      misses += 1;
      paths = misses > MOST_MISSES ? undefined : pathsIn(value, names);
    },
  };
};

/** Where the number or list under a name starts; the name is given with its closing quote. */
const placeOf = (text: string, ending: string): number => {
  let found = NOWHERE;
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length)) {
    if (text.charCodeAt(at - 1) !== QUOTE) continue;
    const colon = skipBlanks(text, at + ending.length);
    if (text.charCodeAt(colon) !== COLON) continue;
    const start = skipBlanks(text, colon + 1);
    const code = text.charCodeAt(start);
    if (code !== MINUS && code !== BRACKET && !(code >= 48 && code <= 57)) continue;
    if (found !== NOWHERE) return SEVERAL;
    found = start;
  }
  return found;
};

const skipBlanks = (text: string, from: number): number => {
  let at = from;
  let code = text.charCodeAt(at);
  while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at);
  return at;
};

/** The ways to the objects that have the names' numbers; undefined if a name has several. */
const pathsIn = (
  value: unknown,
  names: readonly string[],
): readonly (readonly string[] | undefined)[] | undefined => {
  const paths: (readonly string[] | undefined)[] = names.map(() => undefined);
  const isSingle = (node: object, path: readonly string[]): boolean => {
    for (const [key, field] of Object.entries(node)) {
      const index = names.indexOf(key);
      if (typeof field === 'object' && field !== null) {
        if (index >= 0 && Array.isArray(field)) return false;
        if (!isSingle(field, [...path, key])) return false;
      } else if (index >= 0 && (typeof field === 'bigint' || typeof field === 'number')) {
        if (paths[index] !== undefined) return false;
        paths[index] = path;
      }
    }
    return true;
  };
  return typeof value === 'object' && value !== null && isSingle(value, []) ? paths : undefined;
};
