import ms from 'ms';
import type { StringValue } from 'ms';
import { badParameter } from '../refusal.ts';

/** The longest that can pass at once: a hundred days of markets take minutes. */
const LONGEST_MS = ms('100d');

/** Milliseconds of `1500`, `'90s'`, `'1h'` or `'2 days'`. Throws a refusal that names the parameter. */
export const readDuration = (name: string, value: unknown): number => {
  const read = typeof value === 'string' && value.length < 40 ? ms(value as StringValue) : value;
  if (typeof read !== 'number' || !(read >= 0))
    throw badParameter(name, 'must be milliseconds, or text such as "90s" or "1h"');
  if (read > LONGEST_MS) throw badParameter(name, 'must not be longer than 100 days');
  return Math.floor(read);
};
