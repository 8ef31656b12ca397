import { exactRestorer, type Restore } from './exact-parser.ts';
import { createSingles } from './singles.ts';

/** No place in a list has such a name. */
const NAME = /^[A-Za-z]\w*$/;

/** Restores integers as `exactRestorer` does, and faster where messages come in one shape, as those of a topic do. */
export const messageRestorer = (keys: readonly string[]): Restore => {
  const restore = exactRestorer(keys);
  if (!keys.every((key) => NAME.test(key))) return restore;
  const singles = createSingles(keys);
  return (value, text) => {
    if (typeof value !== 'object' || value === null || singles.restore(value, text)) return value;
    const whole = restore(value, text);
    singles.learn(whole, text);
    return whole;
  };
};
