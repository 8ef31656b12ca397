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

/** A name, and the way to the object that has a number under it. */
interface Single {
  readonly name: string;
  /** The name as it ends in a text. */
  readonly ending: string;
  readonly path: readonly string[] | undefined;
}

/**
 * Remembers where in a value each of some names has its only number, as messages of one kind have the same shape. The
 * place in the text needs no walk through the value: where a text has a name before a number just once, the number
 * under that name is that one, wherever it is.
 */
export interface Singles {
  /**
   * Puts the integers of the text in place of the parsed ones. Returns false where the shape is not the one known; what
   * it has put back by then is right, and stays.
   */
  restore(value: unknown, text: string): boolean;
  /** Looks at a value that was restored otherwise. */
  learn(value: unknown, text: string): void;
}

export const createSingles = (names: readonly string[]): Singles => {
  let singles: readonly Single[] | undefined;
  let misses = 0;
  let hits = 0;
  return {
    restore: (value, text) => {
      if (singles === undefined || text.length > LONGEST || hasEscapes(text)) return false;
      for (const { name, ending, path } of singles) {
        const place = placeOf(text, ending);
        if (place === NOWHERE) continue;
        let holder: any = place === SEVERAL || path === undefined ? undefined : value;
        if (holder !== undefined) for (const key of path as readonly string[]) holder = holder?.[key];
        const parsed: unknown = holder?.[name];
        if (typeof parsed !== 'number') return false;
        const literal = integerAt(text, place, parsed);
        if (literal !== undefined) holder[name] = literal;
      }
      if (misses > 0 && ++hits === FORGET_HITS) misses = hits = 0;
      return true;
    },
    learn: (value, text) => {
      if (text.length > LONGEST || misses > MOST_MISSES) return;
      misses += 1;
      singles = misses > MOST_MISSES ? undefined : singlesIn(value, names);
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
    if (code === BRACKET) return SEVERAL;
    if (code !== MINUS && !(code >= 48 && code <= 57)) continue;
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

/** The names with the ways to their numbers; undefined if one has several. */
const singlesIn = (value: unknown, names: readonly string[]): readonly Single[] | undefined => {
  const paths = new Map<string, readonly string[]>();
  const isSingle = (node: object, path: readonly string[]): boolean => {
    for (const [key, field] of Object.entries(node)) {
      const isNamed = names.includes(key);
      if (typeof field === 'object' && field !== null) {
        if (isNamed && Array.isArray(field)) return false;
        if (!isSingle(field, [...path, key])) return false;
      } else if (isNamed && (typeof field === 'bigint' || typeof field === 'number')) {
        if (paths.has(key)) return false;
        paths.set(key, path);
      }
    }
    return true;
  };
  if (typeof value !== 'object' || value === null || !isSingle(value, [])) return undefined;
  return names.map((name) => ({ name, ending: `${name}"`, path: paths.get(name) }));
};
