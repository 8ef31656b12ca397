import type { BookChange } from './notices.ts';

export interface ChangesOptions {
  /**
   * What happens to changes that wait for a reader:
   * - `all` keeps every one, and ends with an error when there are more than `buffer`;
   * - `drop` throws all that wait away when there are more than `buffer`: a snapshot stands in for them;
   * - `latest` keeps one change: a reader that is behind gets a snapshot.
   *
   * Default: `all`.
   */
  readonly flow?: 'all' | 'latest' | 'drop' | undefined;
  /** Changes that may wait. Default: 10,000. */
  readonly buffer?: number | undefined;
}

type Result = IteratorResult<BookChange, undefined>;

/** Changes of a book for one reader. */
export interface Changes extends AsyncIterableIterator<BookChange, undefined> {
  /** @internal */
  readonly push: (change: BookChange) => void;
  /** @internal What waits can still be read; the error comes after it. */
  readonly end: (error?: Error) => void;
}

export interface ChangesHooks {
  readonly flow: 'all' | 'latest' | 'drop';
  readonly size: number;
  /** The book as it is; undefined while there is none. */
  readonly image: () => BookChange | undefined;
  readonly tooMany: () => Error;
  /** The reader is gone, or got an error. */
  readonly onEnd: () => void;
}

const DONE: Result = { value: undefined, done: true };

export const createChanges = ({ flow, size, image, tooMany, onEnd }: ChangesHooks): Changes => {
  const readers: PromiseWithResolvers<Result>[] = [];
  let items: BookChange[] = [];
  let used = 0;
  /** What waited was thrown away: the book as it is when it is read stands in for it. */
  let isBehind = false;
  let over: { error: Error | undefined } | undefined;

  const clear = (): void => {
    items = [];
    used = 0;
  };
  const shift = (): BookChange | undefined => {
    if (isBehind) {
      const whole = image();
      if (whole) isBehind = false;
      return whole;
    }
    const item = items[used];
    if (item === undefined) return undefined;
    used += 1;
    // Shifting a long array for every change would be slow.
    if (used === items.length) clear();
    else if (used >= 1024) {
      items = items.slice(used);
      used = 0;
    }
    return item;
  };
  /** An error is thrown once; after it the reader is simply done. */
  const last = (): Promise<Result> => {
    const error = over?.error;
    over = { error: undefined };
    return error ? Promise.reject(error) : Promise.resolve(DONE);
  };
  const end = (error?: Error): void => {
    if (over) return;
    over = { error };
    for (const reader of readers.splice(0)) last().then(reader.resolve, reader.reject);
    onEnd();
  };

  const changes: Changes = {
    push: (change) => {
      const reader = readers.shift();
      if (reader) {
        isBehind = false;
        return reader.resolve({ value: change, done: false });
      }
      if (isBehind) return;
      // A snapshot makes all that waits before it worthless.
      if (change.type === 'snapshot' && flow !== 'all') clear();
      if (items.length - used < size) items.push(change);
      else if (flow === 'all') end(tooMany());
      else {
        clear();
        isBehind = true;
      }
    },
    end,
    next: () => {
      const value = over && isBehind ? undefined : shift();
      if (value) return Promise.resolve({ value, done: false });
      if (over) return last();
      const reader = Promise.withResolvers<Result>();
      readers.push(reader);
      return reader.promise;
    },
    return: () => {
      clear();
      end();
      return Promise.resolve(DONE);
    },
    [Symbol.asyncIterator]: () => changes,
  };
  return changes;
};
