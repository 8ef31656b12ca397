import type { TimeSource } from '../../time-source.ts';
import { createAlarm } from './alarm.ts';
import { createCopy, type BookCopy } from './copy.ts';
import type { BookImage, BookPush } from './feed.ts';
import { createFollower } from './follow.ts';
import type {
  BookChange,
  BookCounters,
  BookResync,
  BookState,
  BookStateNotice,
  ResyncCause,
} from './notices.ts';

/** How long a snapshot may take that comes as a push; KuCoin takes up to six seconds. */
const PUSHED_MS = 8000;
/** The same once changes come in without it: it should have come before them. */
const OVERTAKEN_MS = 1000;
/** A topic that was confirmed so often and never pushed anything is none. */
const UNHEARD = 3;
/** Each time that a book held for so long, one try is forgiven: tries that follow each other wait longer and longer. */
const FORGIVEN_MS = 1000;

export interface SyncOptions {
  readonly time: TimeSource;
  /** Whether the third of a row is the number of that change. */
  readonly isNumbered: boolean;
  /** Milliseconds before the `n`th try in a row, 1 for the first that is not at once. */
  readonly delay: (n: number) => number;
  /**
   * Gets the whole book. Where it comes as a push the promise brings nothing; `isFresh` says that the topic was
   * subscribed to just now, so that the push is on its way.
   */
  readonly ask: (isFresh: boolean) => Promise<BookImage | undefined>;
  /** Whether an error stays, whatever one does. */
  readonly isFinal: (error: unknown) => boolean;
  /** No snapshot was pushed in so many milliseconds. */
  readonly noSnapshot: (ms: number) => Error;
  readonly isWatched: () => boolean;
  readonly onChange: (change: BookChange) => void;
  readonly onState: (notice: BookStateNotice) => void;
  readonly onResync: (resync: BookResync) => void;
  /** It is over, by itself. */
  readonly onEnd: (error: unknown) => void;
}

/** Keeps a copy of a book in step with the exchange. It knows no sockets: whoever does tells it what happens there. */
export interface BookSync {
  readonly copy: BookCopy;
  readonly state: () => BookStateNotice;
  readonly counters: () => BookCounters;
  readonly push: (push: BookPush) => void;
  /** A push was not what the exchange documents. */
  readonly unreadable: (why: string) => void;
  readonly interrupted: (why: string) => void;
  /** The topic is confirmed, for the first time or again. `isFresh` as for `ask`. */
  readonly resumed: (isFresh: boolean) => void;
  /** The topic was silent for too long, and is about to be subscribed to again. */
  readonly silent: (why: string) => void;
  /** Something is in the way of what is waited for anyway. */
  readonly troubled: (why: string) => void;
  readonly end: (why: string) => void;
}

/** The first line of an error says what happened; it goes into a sentence. */
export const wordsOf = (error: unknown): string =>
  String(Object(error).message ?? error)
    .split('\n', 1)
    .join('')
    .replace(/\.$/, '');

type Loss = Pick<BookResync, 'cause' | 'why' | 'at' | 'fromSequence'>;

export const createSync = (options: SyncOptions): BookSync => {
  const { time: clock, isWatched, onChange } = options;
  const copy = createCopy(options.isNumbered);
  /** For the next try, or for a snapshot that comes as a push. */
  const alarm = createAlarm(clock);
  let mode: 'idle' | 'down' | 'retrying' | 'asking' | 'awaiting' | 'synced' | 'over' = 'idle';
  let state: BookStateNotice = { state: 'syncing', since: clock.now(), why: 'it was opened just now' };
  /** What the book is fetched anew for; undefined for the first time. */
  let loss: Loss | undefined;
  let syncedAt: number | undefined;
  let resyncs = 0;
  let tries = 0;
  /** Only the answer to the latest question counts. */
  let round = 0;

  const be = (next: BookState, why: string): void => {
    if (state.state === next && state.why === why) return;
    state = { state: next, since: state.state === next ? state.since : clock.now(), why };
    options.onState(state);
  };
  /** Whoever hears of something may close the book. */
  const isOver = (): boolean => mode === 'over';
  const lose = (next: BookState, cause: ResyncCause, why: string): void => {
    follower.stop();
    alarm.stop();
    round += 1;
    if (mode === 'synced')
      tries = Math.max(0, tries - Math.floor((clock.now() - (syncedAt ?? 0)) / FORGIVEN_MS));
    if (syncedAt !== undefined) loss ??= { cause, why, at: clock.now(), fromSequence: copy.sequence() };
    mode = 'down';
    be(next, why);
  };

  const ask = (isFresh: boolean): void => {
    mode = 'asking';
    tries += 1;
    round += 1;
    const mine = round;
    options.ask(isFresh).then(
      (image) => {
        if (mine !== round) return;
        if (image) take(image, false);
        else awaitPush('awaiting', PUSHED_MS);
      },
      (error: unknown) => {
        if (mine === round) fail(error);
      },
    );
  };
  const awaitPush = (next: 'awaiting' | 'asking', ms: number): void => {
    mode = next;
    alarm.set(ms, () =>
      fail(options.noSnapshot(ms), syncedAt === undefined && next === 'awaiting' && tries >= UNHEARD),
    );
  };
  const askAgain = (): void => {
    if (isOver()) return;
    mode = 'retrying';
    if (tries === 0) ask(false);
    else alarm.set(options.delay(tries), () => ask(false));
  };
  const fail = (error: unknown, isFinal = options.isFinal(error)): void => {
    const why = `it cannot be fetched: ${wordsOf(error)}`;
    if (isFinal) {
      end(why);
      options.onEnd(error);
    } else {
      lose('stale', 'connection', why);
      askAgain();
    }
  };
  const take = (image: BookImage, isPushed: boolean): void => {
    try {
      if (!follower.start(image, isPushed)) return askAgain();
    } catch (error) {
      return fail(error);
    }
    if (follower.isFollowing()) settle();
  };
  const settle = (): void => {
    const [before, now] = [loss, clock.now()];
    alarm.stop();
    round += 1;
    mode = 'synced';
    syncedAt = now;
    loss = undefined;
    be('synced', 'it is in step with the exchange');
    if (before && !isOver()) {
      resyncs += 1;
      options.onResync({ ...before, toSequence: copy.sequence(), took: now - before.at });
    }
    if (follower.isFollowing() && isWatched()) onChange(copy.image());
  };
  const lost = (cause: ResyncCause, why: string): void => {
    // A book that the exchange itself tells crossed will be no better the next moment: its reads are refused as stale.
    lose(mode === 'synced' ? 'syncing' : 'stale', cause, why);
    askAgain();
  };
  const follower = createFollower({ time: clock, copy, isWatched, onChange, onLost: lost });
  const end = (why: string): void => {
    if (isOver()) return;
    lose('stale', 'connection', why);
    mode = 'over';
    follower.clear();
    copy.clear();
  };

  return {
    copy,
    state: () => state,
    counters: () => ({ resyncs, ...follower.counters }),
    push: (push) => {
      if (mode === 'over') return;
      if (!Number.isSafeInteger(push.first) || !Number.isSafeInteger(push.last) || push.last < push.first) {
        if (mode === 'synced') lost('unreadable', 'a push has no number');
      } else if (push.whole !== true) {
        follower.push(push);
        if (mode === 'awaiting') awaitPush('asking', OVERTAKEN_MS);
      } else if (mode !== 'synced' || push.last > copy.sequence()) {
        take({ ...push, sequence: push.last }, true);
      }
    },
    unreadable: (why) => {
      if (mode === 'synced') lost('unreadable', why);
    },
    interrupted: (why) => {
      if (mode === 'idle' || mode === 'over') return;
      lose('stale', 'connection', why);
      follower.clear();
    },
    resumed: (isFresh) => {
      if (mode !== 'idle' && mode !== 'down') return;
      tries = 0;
      ask(isFresh);
    },
    silent: (why) => {
      if (mode === 'synced') lose('stale', 'silence', why);
    },
    troubled: (why) => {
      if (mode === 'idle' || mode === 'down') be(state.state, why);
    },
    end,
  };
};
