import type { PoolUse } from '@kucoin-typed/runtime';

/** What this process last knew of a pool. Times are of its own monotonic clock. */
export interface View {
  readonly limit: number;
  readonly used: number;
  /** When the window ends; past: none is known to be on. */
  readonly end: number;
  /** Processes that share the pool, this one among them; 0: the server was never reached. */
  readonly members: number;
  /** What this process took of the window. */
  readonly mine: number;
}

interface Entry {
  readonly at: number;
  weight: number;
}

/** What was taken without the server, on its way to be reported, and for how many milliseconds it counts. */
export interface Loose {
  readonly weight: number;
  readonly ms: number;
  readonly entries: readonly Entry[];
}

/** One process's part of a pool while the server is lost. */
export interface LocalShare {
  /** 0 when it is taken, else the milliseconds after which to ask again. */
  take(weight: number, view: View, now: number): number;
  /** What could not be given back: it was not taken here. */
  giveBack(weight: number): number;
  use(view: View, now: number): PoolUse;
  /** The exchange named what is left until `end`: of that, too, no more than a part is this process's. */
  see(left: number, end: number, view: View): void;
  /** What this process took without the server and did not report; it counts here until the report is answered. */
  collect(now: number): Loose;
  confirm(loose: Loose): void;
  /** Nobody knows whether the report arrived. */
  restore(loose: Loose): void;
}

/** Takes within one such part of a window are kept as one. */
const SLOTS = 20;
/** While the server is lost nobody knows how long: it is asked again at least this often. */
const ASK_AGAIN_MS = 500;

const total = (entries: readonly Entry[]): number => entries.reduce((sum, { weight }) => sum + weight, 0);

/**
 * A share is the quota divided by the processes that last shared it, and never more than half. No window's begin is
 * agreed on without the server, so within any span of a window's length no more than the share is taken.
 */
export const localShare = (windowMs: number, unknownMembers: number): LocalShare => {
  const slot = windowMs / SLOTS;
  let taken: Entry[] = [];
  const reporting = new Set<Loose>();
  let seen = { left: 0, end: 0 };

  const among = ({ members }: View): number => (members > 0 ? Math.max(2, members) : unknownMembers);
  const shareOf = (view: View): number => view.limit / among(view);
  const unreported = (now: number): number => {
    taken = taken.filter(({ at }) => at + windowMs > now);
    return total(taken);
  };
  const room = (view: View, now: number): number => {
    const loose = unreported(now) + total([...reporting].flatMap(({ entries }) => entries));
    const free = Math.min(shareOf(view) - loose, seen.end > now ? seen.left : Infinity);
    if (view.end <= now) return free;
    const left = Math.max(0, view.limit - view.used) / among(view);
    return Math.min(free - view.mine, left - loose);
  };
  const resetOf = (view: View, now: number): number =>
    Math.max(
      view.end - now,
      seen.left <= 0 ? seen.end - now : 0,
      (taken[0]?.at ?? -Infinity) + windowMs - now,
      0,
    );

  return {
    take: (weight, view, now) => {
      if (weight <= Math.max(0, room(view, now))) {
        // Kept under the end of its slot: what is taken together counts until the last of it may be forgotten.
        const at = Math.ceil(now / slot) * slot;
        const last = taken.at(-1);
        if (last?.at === at) last.weight += weight;
        else taken.push({ at, weight });
        seen.left -= weight;
        return 0;
      }
      return Math.max(1, Math.ceil(Math.min(resetOf(view, now), ASK_AGAIN_MS)));
    },
    giveBack: (weight) => {
      let rest = weight;
      for (const entry of taken.toReversed()) {
        const returned = Math.min(entry.weight, rest);
        entry.weight -= returned;
        rest -= returned;
      }
      return rest;
    },
    use: (view, now) => {
      const limit = Math.floor(shareOf(view));
      const left = Math.max(0, Math.floor(room(view, now)));
      return { limit, used: limit - left, left, reset: Math.ceil(resetOf(view, now)), scope: 'degraded' };
    },
    see: (left, end, view) => {
      seen = { left: left / among(view), end };
    },
    collect: (now) => {
      const weight = unreported(now);
      const ms = weight > 0 ? Math.ceil((taken.at(-1)?.at ?? now) + windowMs - now) : 0;
      const loose = { weight, ms, entries: taken };
      if (weight > 0) reporting.add(loose);
      taken = [];
      return loose;
    },
    confirm: (loose) => void reporting.delete(loose),
    restore: (loose) => {
      if (reporting.delete(loose)) taken.unshift(...loose.entries);
    },
  };
};
