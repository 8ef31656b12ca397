/** Remembers names, the newest of them for certain, in a memory that does not grow. */
export interface Seen {
  /** Whether a name is new; from then on it is not. */
  add(name: string): boolean;
  has(name: string): boolean;
}

const MOST = 50_000;

/** Knows at least the newest `most` names, and at most twice as many. */
export const createSeen = (most: number = MOST): Seen => {
  let young = new Set<string>();
  let old = new Set<string>();
  const has = (name: string): boolean => young.has(name) || old.has(name);
  return {
    has,
    add: (name) => {
      if (has(name)) return false;
      young.add(name);
      if (young.size >= most) {
        old = young;
        young = new Set();
      }
      return true;
    },
  };
};
