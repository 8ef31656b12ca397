/** Waiting that ends with the sandbox. Real milliseconds. */
export interface Timers {
  readonly later: (ms: number, run: () => void) => void;
  /** Never resolves once the sandbox is closed. */
  readonly wait: (ms: number) => Promise<void>;
  readonly close: () => void;
}

export const createTimers = (): Timers => {
  const pending = new Set<NodeJS.Timeout>();
  let closed = false;
  const later = (ms: number, run: () => void): void => {
    if (closed) return;
    const timer = setTimeout(() => {
      pending.delete(timer);
      run();
    }, ms);
    pending.add(timer);
  };
  return {
    later,
    wait: (ms) => new Promise((resolve) => later(ms, resolve)),
    close: () => {
      closed = true;
      for (const timer of pending) clearTimeout(timer);
      pending.clear();
    },
  };
};
