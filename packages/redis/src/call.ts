import type { PoolUse } from '@kucoin-typed/runtime';
import type { Loose, View } from './local-share.ts';

/** A take that waits for its answer. */
export interface Waiter {
  readonly weight: number;
  readonly resolve: (ms: number) => void;
}

/** A call on its way. */
export interface Sent {
  readonly runs: readonly Run[];
  readonly askers: readonly ((use: PoolUse) => void)[];
  readonly loose: Loose;
  readonly at: number;
  /** Its takes were answered without it. */
  late: boolean;
}

/** What a process says in one call of the script, before its takes. */
export interface News {
  readonly id: string;
  readonly epoch: string;
  readonly quota: number;
  readonly windowMs: number;
  readonly idleMs: number;
  readonly beatMs: number;
  readonly view: View;
  readonly loose: Loose;
  /** What is under way in all; undefined while calls that change it are on their way. */
  readonly fly: number | undefined;
  readonly done: number;
  readonly back: number;
  readonly stopMs: number;
  readonly sight: Sight | undefined;
  readonly now: number;
}

/** Takes of one weight that stand behind each other. */
interface Run {
  readonly weight: number;
  readonly waiters: Waiter[];
}

/** Puts takes into runs, in their order. */
export const runsOf = (waiters: readonly Waiter[]): Run[] => {
  const runs: Run[] = [];
  for (const waiter of waiters) {
    const last = runs.at(-1);
    if (last?.weight === waiter.weight) last.waiters.push(waiter);
    else runs.push({ weight: waiter.weight, waiters: [waiter] });
  }
  return runs;
};

/** The script's arguments, in its order. */
export const argumentsOf = (news: News, runs: readonly Run[]): string[] => {
  const { view, loose, sight, now } = news;
  const windowLeft = Math.max(0, view.end - now);
  // Where Redis forgot this process, all that it took of the window counts, until the later of both ends.
  const mine = windowLeft > 0 ? view.mine + loose.weight : loose.weight;
  const values = [
    news.id, news.epoch, news.quota, news.windowMs, news.idleMs, news.beatMs,
    Math.max(2, view.members), mine, loose.weight, Math.ceil(Math.max(loose.ms, windowLeft)),
    news.fly ?? -1, news.done, news.back, Math.ceil(news.stopMs),
    sight?.limit ?? -1, sight?.remaining ?? -1, Math.ceil((sight?.end ?? now) - now),
  ]; // prettier-ignore
  for (const { weight, waiters } of runs) values.push(weight, waiters.length);
  return values.map(String);
};

/** What the script answers. */
export interface Answer {
  readonly epoch: string;
  readonly limit: number;
  readonly used: number;
  readonly reset: number;
  readonly members: number;
  readonly mine: number;
  readonly stopMs: number;
  /** For each run: how many of its takes are granted, and how long the others wait. */
  readonly granted: readonly { readonly count: number; readonly wait: number }[];
}

/** Reads an answer; throws where it is none. */
export const readAnswer = (reply: unknown): Answer => {
  if (!Array.isArray(reply) || reply.length < 7) throw new TypeError('the script answered something else');
  const [epoch, limit, used, reset, members, mine, stopMs, ...rest] = reply;
  const granted = [];
  for (let i = 0; i < rest.length; i += 2)
    granted.push({ count: Number(rest[i]), wait: Number(rest[i + 1]) });
  return {
    epoch: String(epoch),
    limit: Number(limit),
    used: Number(used),
    reset: Number(reset),
    members: Number(members),
    mine: Number(mine),
    stopMs: Number(stopMs),
    granted,
  };
};

/** What the exchange said of a pool, with the end of its window on this process's clock. */
export interface Sight {
  readonly limit: number;
  readonly remaining: number;
  readonly end: number;
}

/** What two answers of the exchange say together: of one window the stricter, of two the later. */
export const stricter = (before: Sight | undefined, after: Sight, windowMs: number): Sight => {
  if (!before || after.end - before.end > windowMs / 2) return after;
  if (before.end - after.end > windowMs / 2) return before;
  return { ...after, remaining: Math.min(before.remaining, after.remaining) };
};
