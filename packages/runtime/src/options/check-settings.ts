import { OptionsError } from '../errors/options-error.ts';
import { nearest } from './nearest.ts';
import { isPlain } from './settings.ts';

/**
 * Makes sure that what a function was given has no name that it would pass over in silence.
 * @param of the function, for the message.
 * @throws {OptionsError} for an option that there is not, and for what is no object.
 */
export const checkSettings = (of: string, settings: unknown, known: readonly string[]): void => {
  if (!isPlain(settings)) throw new OptionsError('options', `must be an object with ${known[0]}`, of);
  for (const name of Object.keys(settings as object))
    if (!known.includes(name))
      throw new OptionsError(name, `is no option. Did you mean ${nearest(name, known)}?`, of);
};
