import type { PoolUse } from '@kucoin-typed/runtime';
import type { Loose, View } from './local-share.ts';

/** What the pools of a store have in common. */
export interface PoolSettings {
  readonly id: string;
  readonly prefix: string;
  readonly timeoutMs: number;
  readonly beatMs: number;
  readonly idleMs: number;
  readonly unknownMembers: number;
}

/** A take that waits for its answer. */
export interface Waiter {
  readonly weight: number;
  readonly resolve: (ms: number) => void;
}

/** What the exchange said of a pool, with the end of its window on this process's clock. */
export interface Sight {
  readonly limit: number;
  readonly remaining: number;
  readonly end: number;
}

/** What a process says of its calls and of what the exchange said. */
export interface Told {
  /** The weight of calls that ended. */
  readonly done: number;
  /** Of that, what was never sent. */
  readonly back: number;
  readonly sight: Sight | undefined;
  /** Nothing is taken for so long; 0: nothing is said of it. */
  readonly stopMs: number;
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
interface Message extends PoolSettings {
  readonly epoch: string;
  readonly quota: number;
  readonly windowMs: number;
  readonly view: View;
  /** Whether this process has been deciding alone until now. */
  readonly lost: boolean;
  readonly loose: Loose;
  /** What is under way in all; undefined while calls that change it are on their way. */
  readonly fly: number | undefined;
  readonly told: Told;
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
export const argumentsOf = (message: Message, runs: readonly Run[]): string[] => {
  const { view, loose, told, now } = message;
  const { sight } = told;
  const windowLeft = Math.max(0, view.end - now);
  // Where Redis forgot this process, all that it took of the window counts, until the later of both ends.
  const mine = windowLeft > 0 ? view.mine + loose.weight : loose.weight;
  const values = [
    message.id, message.epoch, message.quota, message.windowMs, message.idleMs, message.beatMs,
    Math.max(2, view.members), mine, loose.weight, Math.ceil(Math.max(loose.ms, windowLeft)),
    message.fly ?? -1, told.done, told.back, Math.ceil(told.stopMs),
    sight?.limit ?? -1, sight?.remaining ?? -1, Math.ceil((sight?.end ?? now) - now),
    message.lost ? 1 : 0,
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

/** What becomes of a call; `late` may come before either of the others. */
interface Outcome {
  readonly answer: (answer: Answer) => void;
  readonly failure: () => void;
  readonly late: () => void;
}

/** Never rejects; resolves when the call is answered, has failed, or is late. */
export const awaitCall = (call: Promise<Answer>, timeoutMs: number, on: Outcome): Promise<void> =>
  new Promise((resolve) => {
    const isLate = (): void => {
      on.late();
      resolve();
    };
    // What has arrived while this process was busy is read before anything is called late.
    const deadline = setTimeout(() => setImmediate(isLate), timeoutMs);
    void call.then(on.answer, on.failure).finally(() => {
      clearTimeout(deadline);
      resolve();
    });
  });
