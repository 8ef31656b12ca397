import type { Client } from '../client.ts';
import { machineTime } from '../time-source.ts';
import type { DeadManTerms } from './options.ts';
import type { SwitchSpec } from './spec.ts';

/** How long a switch has until it strikes, and what puts that off. */
export interface Fuse {
  /**
   * Sets or renews it.
   * @throws {KucoinError} what the call throws. @returns whether it came surely before it struck.
   */
  readonly renew: () => Promise<boolean>;
  /** Milliseconds in which it surely does not strike. */
  readonly left: () => number;
  /** When it strikes, ms of the exchange's time. */
  readonly strikesAt: () => number | undefined;
  /** When it may have struck unseen, before it was renewed too late; ms of the exchange's time. */
  readonly struckAt: () => number | undefined;
  /** When a renewal was sent whose end nobody knows, by the monotonic clock. */
  readonly lostAt: () => number | undefined;
  /** It struck, or was switched off. */
  readonly out: () => void;
}

/** The longest and the shortest time for one call, ms. */
const LONGEST = 5000;
const SHORTEST = 500;

export const createFuse = (
  client: Client,
  spec: SwitchSpec,
  { after, seconds, every, symbols }: DeadManTerms,
): Fuse => {
  const time = machineTime;
  let set: { readonly local: number; readonly exchange: number } | undefined;
  let struckAt: number | undefined;
  let lostAt: number | undefined;
  return {
    renew: async () => {
      const sent = time.monotonic();
      // No longer than that there is time for another.
      const ms = Math.max(SHORTEST, Math.min(every, LONGEST));
      try {
        const options = { priority: 0, timeout: ms, deadline: ms } as const;
        const { strikesAt, now } = await spec.set(client, seconds, symbols, options);
        // One that came after it had struck sets it anew, as if nothing had been.
        const late = set !== undefined && time.monotonic() > set.local && now >= set.exchange;
        if (late) struckAt ??= set?.exchange;
        set = { local: sent + after, exchange: strikesAt ?? now + after };
        return !late;
      } catch (error) {
        lostAt = sent;
        throw error;
      }
    },
    left: () => (set ? set.local - time.monotonic() : 0),
    strikesAt: () => set?.exchange,
    struckAt: () => struckAt,
    lostAt: () => lostAt,
    out: () => (set = undefined),
  };
};
