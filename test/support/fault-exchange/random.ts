/** Chance that is the same in every run with the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` up to, not including, `high`. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
}

const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return state >>> 0;
};

/**
 * A stream of chance for everything named in `parts`. What a request meets is drawn from what it is (endpoint, id,
 * how many came before with the same id), not from its place in the queue: two runs in which requests overtake each
 * other still agree.
 */
export const random = (seed: number, ...parts: readonly (string | number)[]): Random => {
  let state = hash([seed, ...parts].join('\n'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low)),
    pick: (list) => {
      const [first] = list;
      if (list.length === 0) throw new RangeError('There is nothing to pick from.');
      return list[Math.floor(next() * list.length)] ?? (first as (typeof list)[number]);
    },
  };
};
