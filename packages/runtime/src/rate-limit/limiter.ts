import type { TimeSource } from '../time-source.ts';
import type { Pool, PoolUse, RateLimitStore, Seen } from './store.ts';

/** Cancellations before orders before everything else. */
export type Priority = 0 | 1 | 2;

/** Thrown when a call would have to wait longer than it may. */
export class PoolFull extends Error {
  /** Milliseconds until there may be room. */
  readonly waitMs: number;

  constructor(waitMs: number) {
    super('the rate-limit pool is full');
    this.waitMs = waitMs;
  }
}

interface Waiter {
  readonly weight: number;
  readonly priority: Priority;
  readonly until: number;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
  over: boolean;
}

interface Line {
  readonly pool: Pool;
  /** One queue for each priority, first come first served within it. */
  readonly queues: readonly [Waiter[], Waiter[], Waiter[]];
  waiting: number;
  asking: boolean;
  wake: (() => void) | undefined;
}

/** Holds calls back until their pool has room. */
export interface Limiter {
  /**
   * Takes `weight` from a pool: at once, which gives `undefined`, or as a promise. It rejects with `PoolFull` when
   * there is no room before `until` (a time of the monotonic clock), and with the signal's reason.
   */
  take(
    pool: Pool,
    weight: number,
    priority: Priority,
    until: number,
    signal?: AbortSignal,
  ): Promise<void> | undefined;
  settle(pool: Pool, weight: number, end: { readonly seen?: Seen; readonly sent: boolean }): void;
  stop(pool: Pool, ms: number): void;
  /** Every pool that was used so far, by its key. */
  use(): Promise<ReadonlyMap<string, PoolUse>>;
}

export const createLimiter = (store: RateLimitStore, time: TimeSource): Limiter => {
  const lines = new Map<string, Line>();
  const now = (): number => time.monotonic();

  const lineOf = (pool: Pool): Line => {
    let line = lines.get(pool.key);
    if (!line) {
      line = { pool, queues: [[], [], []], waiting: 0, asking: false, wake: undefined };
      lines.set(pool.key, line);
    }
    return line;
  };

  const first = (line: Line): Waiter | undefined => {
    for (const queue of line.queues) {
      while (queue[0]?.over) queue.shift();
      if (queue[0]) return queue[0];
    }
    return undefined;
  };

  const leave = (line: Line, waiter: Waiter): void => {
    waiter.over = true;
    line.waiting--;
  };

  /** Lets the first in line ask the store, one at a time, until one has to wait. */
  const serve = async (line: Line): Promise<void> => {
    if (line.asking) return;
    line.asking = true;
    line.wake?.();
    line.wake = undefined;
    try {
      for (let waiter = first(line); waiter; waiter = first(line)) {
        const wait = await store.take(line.pool, waiter.weight, now());
        if (wait > 0) {
          refuseLate(line, wait);
          if (line.waiting > 0) line.wake = time.after(wait, () => void serve(line));
          return;
        }
        if (waiter.over) store.settle(line.pool, waiter.weight, now(), { sent: false });
        else {
          leave(line, waiter);
          waiter.resolve();
        }
      }
    } catch (error) {
      for (let waiter = first(line); waiter; waiter = first(line)) {
        leave(line, waiter);
        waiter.reject(error);
      }
    } finally {
      line.asking = false;
    }
  };

  /** Whoever cannot get room in time is told now, and does not wait in vain. */
  const refuseLate = (line: Line, wait: number): void => {
    for (const queue of line.queues) {
      for (const waiter of queue) {
        if (waiter.over || now() + wait <= waiter.until) continue;
        leave(line, waiter);
        waiter.reject(new PoolFull(wait));
      }
    }
  };

  const queue = (
    line: Line,
    weight: number,
    priority: Priority,
    until: number,
    signal: AbortSignal | undefined,
  ): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter: Waiter = { weight, priority, until, resolve, reject, over: false };
    line.queues[priority].push(waiter);
    line.waiting++;
    void serve(line);
    if (!signal) return promise;
    const aborted = (): void => {
      if (waiter.over) return;
      leave(line, waiter);
      reject(signal.reason);
    };
    signal.addEventListener('abort', aborted);
    if (signal.aborted) aborted();
    return promise.finally(() => signal.removeEventListener('abort', aborted));
  };

  return {
    take: (pool, weight, priority, until, signal) => {
      const line = lineOf(pool);
      if (line.waiting > 0) {
        const promise = queue(line, weight, priority, until, signal);
        // The first in line is asleep until the window ends; somebody more urgent does not change that.
        return promise;
      }
      const wait = store.take(pool, weight, now());
      if (wait === 0) return undefined;
      if (typeof wait === 'number') {
        if (now() + wait > until) throw new PoolFull(wait);
        return queue(line, weight, priority, until, signal);
      }
      return wait.then((ms) => {
        if (ms === 0) return undefined;
        if (now() + ms > until) throw new PoolFull(ms);
        return queue(line, weight, priority, until, signal);
      });
    },
    settle: (pool, weight, end) => {
      store.settle(pool, weight, now(), end);
      const line = lines.get(pool.key);
      // Weight that came back may let somebody through before the window ends.
      if (line && line.waiting > 0 && !end.sent) void serve(line);
    },
    stop: (pool, ms) => store.stop(pool, ms, now()),
    use: async () => {
      const uses = await Promise.all(
        [...lines.values()].map(async ({ pool }) => [pool.key, await store.use(pool, now())] as const),
      );
      return new Map(uses);
    },
  };
};
