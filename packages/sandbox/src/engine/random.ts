import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random numbers that a seed determines. */
export interface Random {
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  /** True in so many of a thousand cases. */
  readonly permille: (chance: number) => boolean;
}

/** Streams by name: what one part draws changes nothing for another. */
export interface RandomStreams {
  readonly stream: (name: string) => Random;
  readonly state: () => Readonly<Record<string, readonly number[]>>;
  /** Goes on as another exchange would: from its seed, and in each stream from where that had come to. */
  readonly load: (seed: string, state: Readonly<Record<string, readonly number[]>>) => void;
}

/** FNV-1a: turns a seed's text into the number that the generator wants. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
};

export const createRandom = (firstSeed: string): RandomStreams => {
  let seed = firstSeed;
  type Generator = ReturnType<typeof xoroshiro128plus>;
  const generators = new Map<string, Generator>();
  const streams = new Map<string, Random>();

  const open = (name: string): Generator => {
    const known = generators.get(name);
    if (known) return known;
    const fresh = xoroshiro128plus(hash(`${seed} ${name}`));
    generators.set(name, fresh);
    return fresh;
  };

  return {
    stream: (name) => {
      const known = streams.get(name);
      if (known) return known;
      // Looked up at each draw, so that a loaded state takes effect in streams that are already held.
      const int = (from: number, to: number): number => uniformInt(open(name), from, to);
      const stream: Random = { int, permille: (chance) => int(1, 1000) <= chance };
      streams.set(name, stream);
      return stream;
    },
    state: () => Object.fromEntries([...generators].map(([name, one]) => [name, one.getState()])),
    load: (savedSeed, state) => {
      seed = savedSeed;
      generators.clear();
      for (const [name, values] of Object.entries(state))
        generators.set(name, xoroshiro128plusFromState(values));
    },
  };
};
