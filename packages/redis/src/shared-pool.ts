import type { Pool, PoolUse, Seen } from '@kucoin-typed/runtime';
import { argumentsOf, awaitCall, readAnswer, runsOf } from './call.ts';
import type { Answer, PoolSettings, Sent, Waiter } from './call.ts';
import type { Link } from './link.ts';
import { localShare, type LocalShare, type View } from './local-share.ts';
import { createNews, type News } from './news.ts';

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
  #pool: Pool;
  readonly #link: Link;
  readonly #settings: PoolSettings;
  readonly #onLeave: () => void;
  readonly #local: LocalShare;
  readonly #news: News;
  readonly #sent = new Set<Sent>();
  #queue: Waiter[] = [];
  #askers: ((use: PoolUse) => void)[] = [];
  #view: View;
  #epoch = '';
  #lost = false;
  #left = false;
  #planned = false;
  #usedAt = performance.now();
  #sentAt = -Infinity;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setTimeout> | undefined;

  constructor(pool: Pool, link: Link, settings: PoolSettings, onLeave: () => void) {
    this.#pool = pool;
    this.#link = link;
    this.#settings = settings;
    this.#onLeave = onLeave;
    this.#local = localShare(pool.windowMs, settings.unknownMembers);
    this.#view = { limit: pool.quota, used: 0, end: 0, members: 0, mine: 0 };
    this.#news = createNews(pool.windowMs);
    this.#armBeat();
  }

  /** The quota may have been learned anew. */
  follow(pool: Pool): this {
    this.#pool = pool;
    return this;
  }

  take(weight: number): number | Promise<number> {
    const now = performance.now();
    this.#usedAt = now;
    if (this.#news.stopUntil > now) return Math.ceil(this.#news.stopUntil - now);
    if (this.#lost) return this.#takeAlone(weight);
    return new Promise((resolve) => {
      this.#queue.push({ weight, resolve });
      this.#plan();
    });
  }

  settle(weight: number, { seen, sent }: { readonly seen?: Seen; readonly sent: boolean }): void {
    this.#news.ended(weight);
    if (!sent) this.#news.giveBack(this.#lost ? this.#local.giveBack(weight) : weight);
    if (seen) {
      const { remaining, end } = this.#news.see(seen, performance.now());
      if (this.#lost) this.#local.see(remaining - this.#news.fly, end, this.#view);
    }
    this.#tellSoon();
  }

  stop(ms: number): void {
    this.#news.stop(performance.now() + ms);
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
    clearTimeout(this.#telling);
    if (!this.#lost) await this.#send();
    this.#lost = true;
  }

  #takeAlone(weight: number): number {
    const wait = this.#local.take(weight, this.#view, performance.now());
    if (wait === 0) this.#news.taken(weight);
    return wait;
  }

  #useAlone(): PoolUse {
    return this.#local.use(this.#view, performance.now());
  }

  /** What is asked in one go travels in one call. */
  #plan(): void {
    if (this.#planned || this.#takesOnTheirWay() >= CALLS_AT_ONCE) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (this.#queue.length > 0 || this.#askers.length > 0) void this.#send();
    });
  }

  /** News without takes hold nobody up. */
  #takesOnTheirWay(): number {
    let count = 0;
    for (const { runs } of this.#sent) if (runs.length > 0) count++;
    return count;
  }

  #tellSoon(): void {
    if (this.#lost || this.#left) return;
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      if (this.#news.isWaiting && !this.#lost) void this.#send();
    }, NEWS_MS);
  }

  /** Never rejects; resolves when the call is answered, has failed, or is late. */
  #send(): Promise<void> {
    const { timeoutMs } = this.#settings;
    const now = performance.now();
    const runs = runsOf(this.#queue);
    const loose = this.#local.collect(now);
    const call: Sent = { runs, askers: this.#askers, loose, at: now, late: false };
    const told = this.#news.collect(now);
    const { quota, windowMs } = this.#pool;
    const fly = this.#sent.size === 0 ? this.#news.fly : undefined;
    const args = argumentsOf(
      {
        ...this.#settings, quota, windowMs, epoch: this.#epoch, view: this.#view, lost: this.#lost, loose, fly,
        told, now,
      },
      runs,
    ); // prettier-ignore
    this.#queue = [];
    this.#askers = [];
    this.#sentAt = now;
    this.#sent.add(call);
    const run = this.#link.run(this.#settings.prefix + this.#pool.key, args);
    return awaitCall(run.then(readAnswer), timeoutMs, {
      answer: (answer) => this.#onAnswer(call, answer, told.stopMs > 0),
      failure: () => this.#onFailure(call),
      late: () => this.#sent.has(call) && this.#lose(),
    });
  }

  #onAnswer(call: Sent, answer: Answer, toldStop: boolean): void {
    const now = performance.now();
    this.#sent.delete(call);
    const { epoch, limit, used, mine } = answer;
    // To a server that stood still, everybody has been silent: while it is being found again they are still counted.
    const members = this.#lost ? Math.max(this.#view.members, answer.members) : answer.members;
    this.#epoch = epoch;
    this.#view = { limit, used, end: answer.reset > 0 ? now + answer.reset : 0, members, mine };
    if (toldStop) this.#news.confirmStop();
    this.#news.heardStop(now + answer.stopMs);
    if (call.late) return this.#onLateAnswer(call, answer);

    this.#lost = false;
    this.#local.confirm(call.loose);
    for (const [i, { weight, waiters }] of call.runs.entries()) {
      const { count, wait } = answer.granted[i] ?? { count: 0, wait: 1 };
      this.#news.taken(weight * count);
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
    this.#news.taken(unused);
    this.#news.ended(unused);
    this.#news.giveBack(unused + this.#local.giveBack(call.loose.weight));
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
    for (const call of this.#sent) {
      if (call.late) continue;
      call.late = true;
      this.#local.restore(call.loose);
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
    if (this.#sent.size === 0 && this.#news.fly === 0 && now - this.#usedAt > LEAVE_MS) {
      void this.leave();
      this.#onLeave();
      return;
    }
    if (this.#sent.size === 0 && (this.#lost || now - this.#sentAt >= this.#settings.beatMs / 2))
      void this.#send();
    this.#armBeat();
  }
}
