import type { TimeSource } from './time-source.ts';

/** What is known of the exchange's clock. */
export interface ClockOffset {
  /** Milliseconds that the exchange's clock is ahead of this machine's. */
  readonly offset: number;
  /** It is within so many milliseconds of that. */
  readonly uncertainty: number;
  /** Milliseconds since it was measured. */
  readonly age: number;
}

/**
 * The exchange's time, as far as it is known. It is kept against the monotonic clock, so that a machine that corrects
 * its own time does not move it; a machine that slept falls behind, which is found out by the next refusal.
 */
export interface ExchangeClock {
  /** Milliseconds for the next signature. */
  stamp(): number;
  /**
   * What the exchange's clock certainly had reached at a moment of the monotonic clock; `undefined` where it was not
   * measured since `since`.
   */
  earliest(at: number, since: number): number | undefined;
  /** Measures once, however many ask for it at the same time. Rejects when the exchange does not answer. */
  measure(): Promise<void>;
  known(): ClockOffset | undefined;
  measureAhead(): void;
  /** Where it is measured ahead: what the first calls wait for; `undefined` when there is nothing to wait for. */
  ready(): Promise<void> | undefined;
}

/** Quartz drifts by less: a second in three hours. */
const DRIFT = 1e-4;

/**
 * @param ask fetches the exchange's time in ms.
 * @param custom stamps in place of the clock, which then only serves to prove what can no longer arrive.
 */
export const createClock = (
  time: TimeSource,
  ask: () => Promise<number>,
  maxAge: number,
  custom: (() => number) | undefined,
): ExchangeClock => {
  /** The exchange's time was `server` at some moment between `asked` and `answered` of the monotonic clock. */
  let seen: { server: number; asked: number; answered: number } | undefined;
  let measuring: Promise<void> | undefined;

  const measure = async (): Promise<void> => {
    const asked = time.monotonic();
    const server = await ask();
    const answered = time.monotonic();
    if (Number.isFinite(server) && server > 0) seen = { server, asked, answered };
  };
  const once = (): Promise<void> =>
    (measuring ??= measure().finally(() => {
      measuring = undefined;
    }));
  const estimate = ({ server, asked, answered }: NonNullable<typeof seen>): number =>
    server + time.monotonic() - (asked + answered) / 2;

  let ahead: Promise<void> | undefined;
  return {
    ready: () => ahead,
    stamp: () => {
      if (custom) return custom();
      if (!seen) return time.now();
      // A stale measurement is still the best there is; a fresh one is for the calls to come.
      if (time.monotonic() - seen.answered > maxAge) once().catch(() => {});
      return Math.round(estimate(seen));
    },
    earliest: (at, since) => {
      if (!seen || seen.asked < since) return undefined;
      const elapsed = at - seen.answered;
      return seen.server + elapsed - Math.abs(elapsed) * DRIFT;
    },
    measure: once,
    measureAhead: () => {
      // Without it calls go out by this machine's time, and a refusal measures.
      ahead = once().then(
        () => (ahead = undefined),
        () => (ahead = undefined),
      );
    },
    known: () => {
      if (!seen) return undefined;
      const age = time.monotonic() - seen.answered;
      return {
        offset: estimate(seen) - time.now(),
        uncertainty: (seen.answered - seen.asked) / 2 + age * DRIFT,
        age,
      };
    },
  };
};
