const ANSWER_MS = 10_000;

/** Requests over one socket that wait for their answers. */
export interface Requests {
  /** Sends what `write` makes of a fresh id; settles with the answer, or after ten seconds without one. */
  ask: (write: (id: string) => string) => Promise<void>;
  /** Settles the request of an id; whether there was one. */
  settle: (id: string, error?: Error) => boolean;
  /** Ends all of them. */
  fail: (error: Error) => void;
}

export const createRequests = (send: (text: string) => void, late: () => Error): Requests => {
  const waiting = new Map<string, (error?: Error) => void>();
  let last = 0;
  const settle = (id: string, error?: Error): boolean => {
    const done = waiting.get(id);
    waiting.delete(id);
    done?.(error);
    return done !== undefined;
  };
  return {
    ask: (write) =>
      new Promise((resolve, reject) => {
        const id = String(++last);
        const timer = setTimeout(() => settle(id, late()), ANSWER_MS);
        waiting.set(id, (error) => {
          clearTimeout(timer);
          if (error) reject(error);
          else resolve();
        });
        send(write(id));
      }),
    settle,
    fail: (error) => {
      for (const id of waiting.keys()) settle(id, error);
    },
  };
};
