import { checkHandler } from '../check-handler.ts';
import { StreamError } from '../errors/stream-error.ts';

/** Tells handlers and readers what happens, each in order. A reader that is too slow gets an error, not all memory. */
export interface Outlet<E extends { readonly type: string }> {
  readonly on: <T extends E['type']>(
    type: T,
    handler: (event: Extract<E, { type: T }>) => void,
  ) => () => void;
  readonly events: (buffer?: number) => AsyncIterableIterator<E>;
  readonly tell: (event: E) => void;
  /** Whether somebody reads `events`, and so gets to know the end. */
  readonly isRead: () => boolean;
  /**
   * Nothing follows. Readers get what is waiting for them, and then the error, if there is one.
   * @param heardBy handlers of this event know of it. Where there are others alone the error is thrown where nothing
   *   catches it, as an `error` event that nobody handles is.
   */
  readonly end: (error?: Error, heardBy?: E['type']) => void;
}

interface Reader<E> {
  readonly push: (event: E) => void;
  readonly end: (error?: Error) => void;
}

/** Events that may wait for a reader. */
const BUFFER = 10_000;

export const createOutlet = <E extends { readonly type: string }>(
  id: string,
  names: readonly E['type'][],
): Outlet<E> => {
  const handlers = new Map<string, Set<(event: E) => void>>();
  const readers = new Set<Reader<E>>();
  let over: { readonly error: Error | undefined } | undefined;

  const events = (buffer: number = BUFFER): AsyncIterableIterator<E> => {
    const waiting: E[] = [];
    const asking: PromiseWithResolvers<IteratorResult<E>>[] = [];
    let end: { error: Error | undefined } | undefined = over && { error: over.error };
    const finish = ({ resolve, reject }: PromiseWithResolvers<IteratorResult<E>>): void => {
      const error = end?.error;
      end = { error: undefined };
      if (error) reject(error);
      else resolve({ value: undefined, done: true });
    };
    const stop = (error?: Error): void => {
      if (end) return;
      end = { error };
      readers.delete(reader);
      for (const one of asking.splice(0)) finish(one);
    };
    const reader: Reader<E> = {
      push: (event) => {
        const next = asking.shift();
        if (next) next.resolve({ value: event, done: false });
        else if (waiting.push(event) > buffer) {
          const what = `${buffer} events waited for a reader.`;
          stop(new StreamError(id, what, 'Read faster, or use handlers.'));
        }
      },
      end: stop,
    };
    if (!end) readers.add(reader);
    return {
      next: () => {
        const value = waiting.shift();
        if (value !== undefined) return Promise.resolve({ value, done: false });
        const asked = Promise.withResolvers<IteratorResult<E>>();
        if (end) finish(asked);
        else asking.push(asked);
        return asked.promise;
      },
      return: () => {
        waiting.length = 0;
        stop();
        return Promise.resolve({ value: undefined, done: true });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };

  return {
    on: (type, handler) => {
      checkHandler(id, names, type, handler);
      const known = handlers.get(type) ?? new Set();
      handlers.set(type, known);
      const run = handler as (event: E) => void;
      known.add(run);
      return () => void known.delete(run);
    },
    events,
    isRead: () => readers.size > 0,
    tell: (event) => {
      for (const handler of handlers.get(event.type) ?? []) {
        try {
          handler(event);
        } catch (error) {
          // Its own affair: it surfaces as an uncaught error, and the others are called all the same.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
      for (const reader of readers) reader.push(event);
    },
    end: (error, heardBy) => {
      over ??= { error };
      const kinds = [...handlers].filter(([, some]) => some.size > 0).map(([type]) => type);
      if (error && heardBy && kinds.length > 0 && !kinds.includes(heardBy) && readers.size === 0)
        queueMicrotask(() => {
          throw error;
        });
      for (const reader of readers) reader.end(error);
      handlers.clear();
    },
  };
};
