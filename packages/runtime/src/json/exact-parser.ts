import { parseNumbers } from '../json.ts';
import { hasEscapes, integerAt } from './integer-at.ts';

/** Where one name stands in a text. */
interface Search {
  readonly pattern: RegExp;
  /** Stands for the name in what `putBack` returns. */
  readonly bit: number;
  /** Where the next number under the name starts, or one of the two states below. */
  at: number;
}

const NOT_STARTED = -2;
const NOWHERE = -1;
/** From `putBack`: the value does not tell where its numbers are in the text. */
const UNSURE = -1;
const BRACKET = 91;
const PLAIN = /^\w+$/;
const MOST_NAMES = 30;

/** Takes over a value that `JSON.parse` made of the text. */
export type Restore = (value: unknown, text: string) => unknown;

/**
 * Makes a parser of JSON in which the integers under the property names in `keys`, alone or in lists, arrive as
 * `bigint`, whatever their size, so that a field has one type. All else is read as `JSON.parse` reads it.
 */
export const exactParser = (keys: readonly string[]): ((text: string) => unknown) => {
  const restore = exactRestorer(keys);
  return (text) => restore(JSON.parse(text), text);
};

/** Does the same for a text that is parsed already; the parsed value may be changed, and need not be the one returned. */
export const exactRestorer = (keys: readonly string[]): Restore => {
  // Made when first used: a program imports more endpoints than it calls.
  let made: Restore | undefined;
  return (value, text) => (made ??= makeRestorer(new Set(keys)))(value, text);
};

const makeRestorer = (names: ReadonlySet<string>): Restore => {
  const list = [...names];
  if (list.length > MOST_NAMES || !list.every((name) => PLAIN.test(name)))
    return (_, text) => parseSurely(text, names);
  const searches = new Map(list.map((name, index) => [name, searchFor(name, 1 << index)]));
  const all = [...searches.values()];
  const [only] = all.length === 1 ? all : [];
  const any = patternOf(list);
  return (value, text) => {
    if (typeof value !== 'object' || value === null) return value;
    for (const search of all) search.at = NOT_STARTED;
    if (only) begin(only, text);
    if ((only ? only.at === NOWHERE : !any.test(text)) && !hasEscapes(text)) return value;
    const found = putBack(value, text, searches);
    if (found === 0) return value;
    const sure = found !== UNSURE && all.every(exhausted) && !hasEscapes(text);
    return sure ? value : parseSurely(text, names);
  };
};

const exhausted = ({ at }: Search): boolean => at < 0;

const searchFor = (name: string, bit: number): Search => ({
  pattern: new RegExp(patternOf([name]), 'g'),
  bit,
  at: NOT_STARTED,
});

/** Finds every one of the names before a number or a list, and names that end in an escaped quote and one of them. */
const patternOf = (names: readonly string[]): RegExp => {
  const name = `"(?:${names.join('|')})"`;
  const value = '\\s*:\\s*[-\\d[]';
  if (names.length === 1 || names.some(({ length }) => length < 3)) return new RegExp(name + value);
  // Engines skip through a text by the letters that may come next: the ends of names are alike, their starts are not.
  const ends = [-3, -2, -1].map((place) => `[${names.map((one) => one.at(place)).join('')}]`);
  return new RegExp(`${ends.join('')}"(?<=${name})${value}`);
};

const begin = (search: Search, text: string): void => {
  search.pattern.lastIndex = 0;
  next(search, text);
};

const next = (search: Search, text: string): void => {
  search.at = search.pattern.test(text) ? search.pattern.lastIndex - 1 : NOWHERE;
};

/**
 * Puts the integers of the text in place of the parsed ones, and returns the bits of the names it found.
 *
 * The n-th number under a name in this walk is the n-th that its pattern finds if the walk meets as many as there
 * are, so that no repeated property has hidden one, and if no object has the name under two of its own properties,
 * as only then the order of its properties matters, which integer-like and repeated ones change. Of the two, the
 * caller checks the first.
 */
const putBack = (value: object, text: string, searches: ReadonlyMap<string, Search>): number => {
  let found = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== 'object' || item === null) continue;
      const inside = putBack(item, text, searches);
      if (inside === UNSURE) return UNSURE;
      found |= inside;
    }
    return found;
  }
  const fields = value as Record<string, unknown>;
  for (const key in fields) {
    const field = fields[key];
    let inside = 0;
    if (typeof field === 'number') {
      const search = searches.get(key);
      if (!search) continue;
      if (search.at === NOT_STARTED) begin(search, text);
      if (search.at === NOWHERE || text.charCodeAt(search.at) === BRACKET) return UNSURE;
      const literal = integerAt(text, search.at, field);
      if (literal !== undefined) fields[key] = literal;
      next(search, text);
      inside = search.bit;
    } else if (typeof field === 'object' && field !== null) {
      if (Array.isArray(field) && searches.has(key)) return UNSURE;
      inside = putBack(field, text, searches);
    }
    // Also where the inside is unsure: all its bits are set.
    if ((inside & found) !== 0 || inside === UNSURE) return UNSURE;
    found |= inside;
  }
  return found;
};

/** Does the same for any text and any names, several times slower. */
const parseSurely = (text: string, names: ReadonlySet<string>): unknown => {
  const minusZero = Symbol('-0');
  const settle = (value: unknown, exact: boolean): unknown => {
    if (typeof value === 'bigint') return exact ? value : Number(value);
    if (value === minusZero) return exact ? 0n : -0;
    if (Array.isArray(value)) return value.map((item) => settle(item, exact));
    if (typeof value === 'object' && value !== null) {
      const fields = value as Record<string, unknown>;
      for (const key of Object.keys(fields)) fields[key] = settle(fields[key], names.has(key));
    }
    return value;
  };
  return settle(
    parseNumbers(text, (literal) => {
      if (!/^-?\d+$/.test(literal)) return undefined;
      return literal === '-0' ? minusZero : BigInt(literal);
    }),
    false,
  );
};
