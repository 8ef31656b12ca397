/** A rate-limit pool of one account (or one address) on one exchange. */
export interface Pool {
  /** Tells it from every other: exchange, account or address, name of the pool. Holds no secret. */
  readonly key: string;
  /** What may be taken in one window. */
  readonly quota: number;
  /** Milliseconds from the first take to the moment when the pool is full again, at once. */
  readonly windowMs: number;
}

/** What the exchange said of a pool, with an answer. */
export interface Seen {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the pool is full again. */
  readonly reset: number;
}

/** How a pool stands. */
export interface PoolUse {
  readonly limit: number;
  readonly used: number;
  readonly left: number;
  /** Milliseconds until the pool is full again; 0 where no window has begun. */
  readonly reset: number;
  /** Whether the count is everybody's, or a share of its own because the shared store cannot be reached. */
  readonly scope: 'process' | 'shared' | 'degraded';
}

/**
 * Where pools are counted: in this process, or shared between processes and machines. A take that does not fit costs
 * nothing. Where a store can answer at once it does so without a promise: that is the path of every order.
 */
export interface RateLimitStore {
  /** Takes `weight`: 0 when it is taken, else the milliseconds after which to ask again. */
  take(pool: Pool, weight: number, now: number): number | Promise<number>;
  /**
   * A call that took `weight` has ended. `seen` corrects the count, with what is still under way taken off; the
   * answer to a call that was never sent gives its weight back (`sent: false`).
   */
  settle(
    pool: Pool,
    weight: number,
    now: number,
    end: { readonly seen?: Seen; readonly sent: boolean },
  ): void;
  /** Nothing is taken for so many milliseconds: the exchange said to stop. */
  stop(pool: Pool, ms: number, now: number): void;
  use(pool: Pool, now: number): PoolUse | Promise<PoolUse>;
  /** Lets go of connections and timers. */
  close?(): Promise<void>;
}
