import { checkHandler } from '../../check-handler.ts';

/** Functions that are called with what happens, by its name. */
export interface Handlers<E> {
  /** @returns a function that takes it back. */
  on<K extends keyof E>(event: K, handler: (value: E[K]) => void): () => void;
  has(event: keyof E): boolean;
  call<K extends keyof E>(event: K, value: E[K]): void;
}

/** What a handler throws is its own affair: it surfaces as an uncaught error, and the others are called all the same. */
export const createHandlers = <E>(id: string, events: readonly (keyof E & string)[]): Handlers<E> => {
  const lists: { [K in keyof E]?: readonly ((value: E[K]) => void)[] } = {};
  return {
    on: (event, handler) => {
      checkHandler(id, events, event, handler);
      lists[event] = [...(lists[event] ?? []), handler];
      return () => {
        lists[event] = lists[event]?.filter((one) => one !== handler) ?? [];
      };
    },
    has: (event) => (lists[event]?.length ?? 0) > 0,
    call: (event, value) => {
      for (const handler of lists[event] ?? []) {
        try {
          handler(value);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
};
