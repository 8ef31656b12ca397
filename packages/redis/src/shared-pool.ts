import type { Pool, PoolUse, Seen } from '@kucoin-typed/runtime';
import {
  argumentsOf,
  readAnswer,
  runsOf,
  stricter,
  type Answer,
  type Sent,
  type Sight,
  type Waiter,
} from './call.ts';
import type { Link } from './link.ts';
import { localShare, type LocalShare, type View } from './local-share.ts';

/** What the pools of a store have in common. */
export interface PoolSettings {
  readonly id: string;
  readonly prefix: string;
  readonly timeoutMs: number;
  readonly beatMs: number;
  readonly idleMs: number;
  readonly unknownMembers: number;
}

/** Takes that are asked while so many calls are on their way go together in the next one. */
const CALLS_AT_ONCE = 2;
/** How long news waits for a take to travel with. */
const NEWS_MS = 5;
/** A lost server is tried again this often. */
const RETRY_MS = 100;
/** A connection that says nothing for so long is given up. */
const SILENT_MS = 3000;
/** A process that did not use a pool for so long leaves it. */
const LEAVE_MS = 60_000;

/** A pool as this process shares it with the others. */
export class SharedPool {
  readonly #pool: Pool;
  readonly #link: Link;
  readonly #settings: PoolSettings;
  readonly #onLeave: () => void;
  readonly #local: LocalShare;
  readonly #sent = new Set<Sent>();
  #queue: Waiter[] = [];
  #askers: ((use: PoolUse) => void)[] = [];
  #view: View;
  #epoch = '';
  #lost = false;
  #left = false;
  #planned = false;
  #fly = 0;
  #done = 0;
  #back = 0;
  #sight: Sight | undefined;
  #stopUntil = 0;
  #stopIsNews = false;
  #usedAt = performance.now();
  #sentAt = -Infinity;
  #news: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setTimeout> | undefined;

  constructor(pool: Pool, link: Link, settings: PoolSettings, onLeave: () => void) {
    this.#pool = pool;
    this.#link = link;
    this.#settings = settings;
    this.#onLeave = onLeave;
    this.#local = localShare(pool.windowMs, settings.unknownMembers);
    this.#view = { limit: pool.quota, used: 0, end: 0, members: 0, mine: 0 };
    this.#armBeat();
  }

  take(weight: number): number | Promise<number> {
    const now = performance.now();
    this.#usedAt = now;
    if (this.#stopUntil > now) return Math.ceil(this.#stopUntil - now);
    if (this.#lost) return this.#takeAlone(weight);
    return new Promise((resolve) => {
      this.#queue.push({ weight, resolve });
      this.#plan();
    });
  }

  settle(weight: number, { seen, sent }: { readonly seen?: Seen; readonly sent: boolean }): void {
    const now = performance.now();
    this.#fly = Math.max(0, this.#fly - weight);
    this.#done += weight;
    if (!sent) this.#back += this.#lost ? this.#local.giveBack(weight) : weight;
    if (seen) {
      const sight = { limit: seen.limit, remaining: seen.remaining, end: now + seen.reset };
      this.#sight = stricter(this.#sight, sight, this.#pool.windowMs);
      if (this.#lost) this.#local.see(seen.remaining - this.#fly, sight.end, this.#view);
    }
    this.#tellSoon();
  }

  stop(ms: number): void {
    this.#stopUntil = Math.max(this.#stopUntil, performance.now() + ms);
    this.#stopIsNews = true;
    if (!this.#lost) void this.#send();
  }

  use(): PoolUse | Promise<PoolUse> {
    if (this.#lost) return this.#useAlone();
    return new Promise((resolve) => {
      this.#askers.push(resolve);
      this.#plan();
    });
  }

  /** Says what is still to be said, and takes no part any more; later takes are answered alone. */
  async leave(): Promise<void> {
    this.#left = true;
    clearTimeout(this.#beat);
    clearTimeout(this.#news);
    if (!this.#lost) await this.#send();
    this.#lost = true;
  }

  #takeAlone(weight: number): number {
    const wait = this.#local.take(weight, this.#view, performance.now());
    if (wait === 0) this.#fly += weight;
    return wait;
  }

  #useAlone(): PoolUse {
    return this.#local.use(this.#view, performance.now());
  }

  /** What is asked in one go travels in one call. */
  #plan(): void {
    if (this.#planned || this.#sent.size >= CALLS_AT_ONCE) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (this.#queue.length > 0 || this.#askers.length > 0) void this.#send();
    });
  }

  #tellSoon(): void {
    if (this.#lost || this.#left) return;
    this.#news ??= setTimeout(() => {
      this.#news = undefined;
      if (this.#hasNews() && !this.#lost) void this.#send();
    }, NEWS_MS);
  }

  #hasNews(): boolean {
    return this.#done > 0 || this.#sight !== undefined || this.#stopIsNews;
  }

  /** Never rejects; resolves when the call is answered, has failed, or is late. */
  #send(): Promise<void> {
    const { timeoutMs } = this.#settings;
    const now = performance.now();
    const runs = runsOf(this.#queue);
    const loose = this.#local.collect(now);
    const call: Sent = { runs, askers: this.#askers, loose, at: now, late: false };
    const stopMs = this.#stopIsNews ? Math.max(0, this.#stopUntil - now) : 0;
    const { quota, windowMs } = this.#pool;
    const fly = this.#sent.size === 0 ? this.#fly : undefined;
    const args = argumentsOf(
      {
        ...this.#settings, quota, windowMs, epoch: this.#epoch, view: this.#view, loose, fly,
        done: this.#done, back: this.#back, stopMs, sight: this.#sight, now,
      },
      runs,
    ); // prettier-ignore
    this.#queue = [];
    this.#askers = [];
    this.#done = this.#back = 0;
    this.#sight = undefined;
    this.#sentAt = now;
    this.#sent.add(call);
    return new Promise((resolve) => {
      // What has arrived while this process was busy is read before anything is called late.
      const deadline = setTimeout(
        () =>
          setImmediate(() => {
            if (this.#sent.has(call)) this.#lose();
            resolve();
          }),
        timeoutMs,
      );
      this.#link
        .run(this.#settings.prefix + this.#pool.key, args)
        .then(readAnswer)
        .then(
          (answer) => this.#onAnswer(call, answer, stopMs > 0),
          () => this.#onFailure(call),
        )
        .finally(() => {
          clearTimeout(deadline);
          resolve();
        });
    });
  }

  #onAnswer(call: Sent, answer: Answer, toldStop: boolean): void {
    const now = performance.now();
    this.#sent.delete(call);
    const { epoch, limit, used, members, mine } = answer;
    this.#epoch = epoch;
    this.#view = { limit, used, end: answer.reset > 0 ? now + answer.reset : 0, members, mine };
    if (toldStop) this.#stopIsNews = false;
    this.#stopUntil = Math.max(this.#stopUntil, now + answer.stopMs);
    if (call.late) return this.#onLateAnswer(call, answer);

    this.#lost = false;
    for (const [i, { weight, waiters }] of call.runs.entries()) {
      const { count, wait } = answer.granted[i] ?? { count: 0, wait: 1 };
      this.#fly += weight * count;
      for (const [n, waiter] of waiters.entries()) waiter.resolve(n < count ? 0 : Math.max(1, wait));
    }
    const { reset } = answer;
    for (const asker of call.askers)
      asker({ limit, used, left: Math.max(0, limit - used), reset, scope: 'shared' });
    if (this.#queue.length > 0 || this.#askers.length > 0) this.#plan();
  }

  /** The server is there again. What it granted nobody took: it goes back, and what was taken alone is reported. */
  #onLateAnswer(call: Sent, { granted }: Answer): void {
    const unused = call.runs.reduce((sum, { weight }, i) => sum + weight * (granted[i]?.count ?? 0), 0);
    this.#done += unused;
    this.#back += unused + this.#local.giveBack(call.loose.weight);
    if (this.#lost && this.#sent.size === 0 && !this.#left) void this.#send();
  }

  #onFailure(call: Sent): void {
    this.#lose();
    this.#sent.delete(call);
  }

  /** Everything that waits is answered alone, in the order it was asked. */
  #lose(): void {
    const wasLost = this.#lost;
    this.#lost = true;
    const now = performance.now();
    for (const call of this.#sent) {
      if (call.late) continue;
      call.late = true;
      this.#local.restore(call.loose, now);
      for (const { waiters } of call.runs) this.#answerAlone(waiters);
      for (const asker of call.askers) asker(this.#useAlone());
    }
    this.#answerAlone(this.#queue);
    for (const asker of this.#askers) asker(this.#useAlone());
    this.#queue = [];
    this.#askers = [];
    if (!wasLost) this.#armBeat();
  }

  #answerAlone(waiters: readonly Waiter[]): void {
    for (const { weight, resolve } of waiters) resolve(this.#takeAlone(weight));
  }

  /** Shows the others that this process is there, or sees whether the server is. */
  #armBeat(): void {
    clearTimeout(this.#beat);
    if (this.#left) return;
    this.#beat = setTimeout(() => this.#onBeat(), this.#lost ? RETRY_MS : this.#settings.beatMs);
    this.#beat.unref();
  }

  #onBeat(): void {
    const now = performance.now();
    const [oldest] = this.#sent;
    if (this.#lost && oldest && now - oldest.at > SILENT_MS) {
      this.#link.renew();
      this.#sent.clear();
    }
    if (this.#sent.size === 0 && this.#fly === 0 && now - this.#usedAt > LEAVE_MS) {
      void this.leave();
      this.#onLeave();
      return;
    }
    if (this.#sent.size === 0 && (this.#lost || now - this.#sentAt >= this.#settings.beatMs / 2))
      void this.#send();
    this.#armBeat();
  }
}
