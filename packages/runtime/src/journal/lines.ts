import { parse, stringify } from '../json.ts';
import type { JournalDamage, JournalEntry } from './journal.ts';

/** Ends a line that a crash cut off. No entry ends like that, so such a line is known for what it is. */
export const TORN = ' (torn)';
/** Every entry begins like that. Inside of text the quotes would be escaped. */
const BEGIN = '{"type":"';

/** One entry as a line of JSON: integers keep their digits. @throws {RangeError} for what JSON cannot say. */
export const lineOf = (entry: JournalEntry): string => `${stringify(entry)}\n`;

/**
 * The entry on a line; `undefined` where none was ever safe there: such a line was cut off while it was written, and its
 * order was not sent.
 * @param ended whether the line has its end.
 */
export const entryOf = (
  text: string,
  ended: boolean,
  number: number,
): JournalEntry | JournalDamage | undefined => {
  if (text === '' || text.endsWith(TORN)) return undefined;
  const entry = readEntry(text);
  if (entry) return entry;
  // A line was cut off, and another process that could not know wrote on.
  for (let at = text.indexOf(BEGIN, 1); at > 0; at = text.indexOf(BEGIN, at + 1)) {
    const glued = readEntry(text.slice(at));
    if (glued) return glued;
  }
  return ended
    ? { type: 'damage', id: `line ${number}`, why: `line ${number} of the journal cannot be read` }
    : undefined;
};

const readEntry = (text: string): JournalEntry | undefined => {
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    return undefined;
  }
  const { type, id } = Object(value) as Record<string, any>;
  if (typeof id !== 'string') return undefined;
  return isWhole(type, value as Record<string, any>) ? (value as JournalEntry) : undefined;
};

/** Whether an entry has what its kind must have. Of kinds that are not known here nothing is asked. */
const isWhole = (type: unknown, { pending, outcome, order, fill }: Record<string, any>): boolean => {
  if (type === 'intent') return Array.isArray(pending?.items) && typeof pending.stamp === 'number';
  if (type === 'outcome') return typeof outcome === 'string';
  if (type === 'order') return typeof order === 'object' && order !== null;
  if (type === 'fill') return typeof fill === 'object' && fill !== null;
  return typeof type === 'string';
};
