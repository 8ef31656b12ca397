import { random } from './random.ts';

/** The number of an option, or `vary`: another one for each order, by the seed. */
export type Choice = number | 'vary';

export interface Choices {
  /** Takes one of several behaviours that the facts leave open. `key` tells apart what may vary. */
  choose<T>(name: string, options: readonly T[], key?: string): T;
  /** The same, but the first one unless a test asked for another. */
  usual<T>(name: string, options: readonly T[], key?: string): T;
}

/** Where nobody knows what KuCoin does, the seed decides, or the test by name: `{ 'spot.unknown': 2 }`. */
export const createChoices = (seed: number, fixed: Readonly<Record<string, Choice>>): Choices => {
  const fixedOne = <T>(name: string, options: readonly T[], key: string): T | undefined => {
    const choice = fixed[name];
    if (choice === undefined) return undefined;
    if (choice === 'vary') return random(seed, name, key).pick(options);
    return options[choice % options.length];
  };
  return {
    choose: (name, options, key = '') => fixedOne(name, options, key) ?? random(seed, name).pick(options),
    usual: (name, options, key = '') =>
      fixedOne(name, options, key) ?? (options[0] as (typeof options)[number]),
  };
};
