/** The latest of many things by key, with a longer memory for keys than for things. */
export interface Recent<T> {
  get(key: string): T | undefined;
  /** As the latest; the oldest goes when there are too many. */
  set(key: string, value: T): void;
  /** In its place. */
  replace(key: string, value: T): void;
  /** Forgets it entirely. */
  delete(key: string): void;
  /** Whether it was here, and is remembered to have been. */
  knew(key: string): boolean;
  /** Oldest first. */
  values(): IterableIterator<T>;
  readonly size: number;
}

const dropOldest = (map: Map<string, unknown> | Set<string>, most: number): void => {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
};

export const createRecent = <T>(most: number, remembered: number): Recent<T> => {
  const values = new Map<string, T>();
  const keys = new Set<string>();
  const last = <K>(from: { delete(key: K): boolean }, key: K, add: () => void): void => {
    from.delete(key);
    add();
  };
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      last(values, key, () => values.set(key, value));
      last(keys, key, () => keys.add(key));
      dropOldest(values, most);
      dropOldest(keys, remembered);
    },
    replace: (key, value) => {
      if (values.has(key)) values.set(key, value);
    },
    delete: (key) => {
      values.delete(key);
      keys.delete(key);
    },
    knew: (key) => keys.has(key),
    values: () => values.values(),
    get size() {
      return values.size;
    },
  };
};
