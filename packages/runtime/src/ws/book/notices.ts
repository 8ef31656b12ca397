import type { BookLevel } from './levels.ts';

/**
 * - `syncing`: it is being made, for the first time or after a loss that was noticed.
 * - `synced`: it is the exchange's, as of its `sequence`.
 * - `stale`: nothing vouches for it: the connection is lost or silent, a resync has failed, or the book is closed.
 */
export type BookState = 'syncing' | 'synced' | 'stale';

export interface BookStateNotice {
  readonly state: BookState;
  /** Since when, in ms since 1970. */
  readonly since: number;
  /** Why, in words. */
  readonly why: string;
}

/**
 * - `gap`: an increment was missing, and did not come late either.
 * - `crossed`: the best bid had reached the best ask, so that something was missed that no number told of.
 * - `connection`: the socket was lost.
 * - `silence`: the topic said nothing for too long, on a socket that lived.
 * - `unreadable`: a push was not what the exchange documents.
 */
export type ResyncCause = 'gap' | 'crossed' | 'connection' | 'silence' | 'unreadable';

/** The book was lost and is whole again. */
export interface BookResync {
  readonly cause: ResyncCause;
  /** What was wrong, in words. */
  readonly why: string;
  /** Number of the last change that was known before, and of the one that the book went on with. */
  readonly fromSequence: number;
  readonly toSequence: number;
  /** When it was noticed, in ms since 1970. */
  readonly at: number;
  /** How long reads were refused, in ms. */
  readonly took: number;
}

/** What changed. A mirror that applies every one of them, in order, is the book. */
export interface BookChange {
  /** `snapshot`: these levels replace all that were there. `change`: a size of `0` takes a level away. */
  readonly type: 'snapshot' | 'change';
  /** Number of its last change. */
  readonly sequence: number;
  /** When the exchange made it, in ms since 1970; undefined where it does not say. */
  readonly time: number | undefined;
  readonly bids: readonly BookLevel[];
  readonly asks: readonly BookLevel[];
}

export interface BookCounters {
  /** How often the book was lost and made whole again. */
  readonly resyncs: number;
  /** Holes in the numbers that nothing filled in time. */
  readonly gaps: number;
  /** How often the best bid had reached the best ask. */
  readonly crossed: number;
  /** Pushes that had come before. */
  readonly repeated: number;
  /** Pushes that came before their time and found their place. */
  readonly reordered: number;
}
