import { AbortedError } from '../errors/aborted-error.ts';
import { StreamError } from '../errors/stream-error.ts';
import type { LiveHost } from './host.ts';
import { isFatal } from './is-fatal.ts';
import type { LiveEvent, LiveState, LiveTerms } from './options.ts';
import type { Outlet } from './outlet.ts';
import { createReadings } from './readings.ts';
import { createRecorder } from './record.ts';
import type { LiveChange, LiveNews } from './records.ts';
import type { LiveSource } from './source.ts';
import type { Store } from './store.ts';
import { createSync, type Reconciled, type SyncCause } from './sync.ts';
import { watchFeeds } from './watch-feeds.ts';

/** Keeps a store as the account is. */
export interface Keeper {
  readonly ready: Promise<void>;
  readonly state: () => LiveState;
  readonly asOf: () => number;
  readonly error: () => Error | undefined;
  readonly reconcile: () => Promise<Reconciled>;
  /** @param early what `ready` is rejected with, if it still waits. */
  readonly close: (early: Error) => void;
}

export interface KeeperOptions {
  readonly host: LiveHost;
  readonly sources: readonly LiveSource[];
  readonly terms: LiveTerms;
  readonly store: Store;
  readonly outlet: Outlet<LiveEvent>;
}

/** Pushes that may wait for a reading; beyond, they go through out of order, and nothing is lost. */
const WAITING = 10_000;

const eventOf = (change: LiveChange): LiveEvent => {
  const { before, source } = change;
  if (change.what === 'order') return { type: 'order', order: change.after, before: change.before, source };
  if (change.what === 'fill') return { type: 'fill', fill: change.after, source };
  return change.what === 'balance'
    ? { type: 'balance', balance: change.after, before: change.before, source }
    : { type: 'position', position: change.after, before: before as typeof change.before, source };
};

export const createKeeper = ({ host, sources, terms, store, outlet }: KeeperOptions): Keeper => {
  const { client, journal, logger } = host;
  const over = new AbortController();
  const confirmed = Promise.withResolvers<void>();
  // Who does not wait for it meets the error elsewhere.
  const recorder = createRecorder(journal, () => host.now().ms, logger);
  const fixed = terms.symbols && new Set(terms.symbols);
  const seen = new Set<string>(fixed);
  let state: LiveState = 'syncing';
  let trouble: Error | undefined;
  let heardAt = 0;
  let begun = false;
  let starting = true;
  let waiting: LiveNews[] | undefined = [];

  const enter = (next: LiveState): void => {
    if (next === state || state === 'closed') return;
    const before = state;
    state = next;
    outlet.tell({ type: 'state', state, before });
  };
  const wanted = (news: LiveNews): boolean =>
    !fixed || news.what === 'balance' || fixed.has(news.record.symbol);
  const tell = (change: LiveChange): void => {
    recorder.write(change);
    if ('symbol' in change.after) seen.add(change.after.symbol);
    // What was there before the account was opened is no news.
    if (!starting || change.source === 'push') outlet.tell(eventOf(change));
  };
  const take = (): LiveNews[] => {
    const all = waiting ?? [];
    waiting = undefined;
    return all;
  };
  const applyAll = (news: readonly LiveNews[]): void => {
    for (const one of news) {
      const change = store.apply(one, 'push');
      if (change) tell(change);
    }
  };
  const hear = (news: readonly LiveNews[]): void => {
    const all = news.filter(wanted);
    if (all.length > 0 && feeds.whole()) heardAt = Math.max(heardAt, host.now().ms);
    if (!waiting) return applyAll(all);
    waiting.push(...all);
    if (waiting.length > WAITING) applyAll(take());
  };

  const close = (error?: Error, early: Error | undefined = error): void => {
    if (over.signal.aborted) return;
    trouble = error ?? trouble;
    over.abort();
    feeds.close();
    terms.signal?.removeEventListener('abort', aborted);
    enter('closed');
    // Before it was ready, `ready` tells of an error; a signal is the caller's own, and who reads events knows it.
    const isOwn = error === undefined || error instanceof AbortedError;
    const isNews = !starting && !isOwn;
    if (!starting || isOwn || outlet.isRead()) confirmed.promise.catch(() => {});
    confirmed.reject(early);
    outlet.end(error, isNews ? 'state' : undefined);
  };
  const aborted = (): void =>
    close(new AbortedError('live', { cause: terms.signal?.reason }, 'Open another one.'));

  const sync = createSync({
    host,
    sources,
    store,
    wanted,
    symbols: () => [...seen],
    fixed: fixed !== undefined,
    since: terms.since,
    grace: terms.grace,
    signal: over.signal,
    tell,
  });
  const run = async (cause: SyncCause): Promise<Reconciled> => {
    const urgent = cause === 'start' || cause === 'interruption';
    try {
      const result = await sync.run(cause, urgent ? take : () => []);
      trouble = undefined;
      starting = false;
      enter(feeds.whole() && !waiting ? 'live' : feeds.whole() ? 'syncing' : 'stale');
      if (cause !== 'start' && (cause !== 'period' || result.corrections.length > 0))
        outlet.tell({ type: 'reconciled', ...result });
      return result;
    } catch (error) {
      trouble = error as Error;
      // Nobody knows when REST answers again: pushes go on without it.
      if (urgent && !starting) applyAll(take());
      throw error;
    }
  };
  const readings = createReadings({
    run,
    signal: over.signal,
    every: terms.reconcileEvery,
    failed: (error) =>
      logger?.error('the account could not be read', {
        name: (error as Error)?.name,
        code: (error as { code?: string })?.code,
      }),
  });
  const give = (error: unknown): void => {
    if (!over.signal.aborted) close(error as Error);
  };

  const feeds = watchFeeds(client, sources, over.signal, {
    news: hear,
    down: () => enter('stale'),
    missed: () => {
      // The first reading comes after all topics were confirmed, and what is cut off during it is read again.
      if (!begun) return;
      waiting ??= [];
      enter('syncing');
      readings.ask('interruption').catch((error: unknown) => isFatal(error) && give(error));
    },
    ended: (feed, error) =>
      close(error ?? new StreamError(feed, 'the stream ended.', 'Open another account.')),
  });
  const begin = async (): Promise<void> => {
    await feeds.ready;
    await recorder.load();
    begun = true;
    await readings.ask('start');
    confirmed.resolve();
  };

  terms.signal?.addEventListener('abort', aborted);
  if (terms.signal?.aborted) aborted();
  else begin().catch(give);
  return {
    ready: confirmed.promise,
    state: () => state,
    asOf: () => Math.max(sync.asOf(), heardAt),
    error: () => trouble,
    reconcile: () => readings.ask('request'),
    close: (early) => close(undefined, early),
  };
};
