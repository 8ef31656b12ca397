import type { LiveFill, LiveOrder, LiveOrigin } from '../live/records.ts';
import type { PendingOrder } from '../outcome/pending.ts';

/** An order that is about to be sent, or sent anew. */
export interface JournalIntent {
  readonly type: 'intent';
  /** Tells one request from another; an intent that comes twice was signed anew. */
  readonly id: string;
  /** Milliseconds since 1970, by this machine. */
  readonly at: number;
  readonly pending: PendingOrder;
  readonly params: unknown;
}

/** What became of it. */
export interface JournalOutcome {
  readonly type: 'outcome';
  readonly id: string;
  readonly at: number;
  readonly outcome: 'accepted' | 'not-sent' | 'rejected' | 'unknown';
  readonly orderIds?: readonly string[];
  /** The error's name and code. */
  readonly error?: string;
}

/** A change of an order that a live account saw; it says nothing of requests. */
export interface JournalOrder {
  readonly type: 'order';
  /** The order's id. */
  readonly id: string;
  readonly at: number;
  readonly source: LiveOrigin;
  readonly order: Omit<LiveOrder, 'raw'>;
}

/** A fill that a live account saw, once. */
export interface JournalFill {
  readonly type: 'fill';
  /** Symbol, trade id and order id, with blanks between. */
  readonly id: string;
  readonly at: number;
  readonly source: LiveOrigin;
  readonly fill: Omit<LiveFill, 'raw'>;
}

/** Readers leave kinds alone that they do not know: there may be more of them one day. */
export type JournalEntry = JournalIntent | JournalOutcome | JournalOrder | JournalFill;

/** A place that cannot be read any more: an order may have been recorded there. */
export interface JournalDamage {
  readonly type: 'damage';
  /** Where: `line 17`. */
  readonly id: string;
  readonly why: string;
}

/**
 * An append-only record of orders. An intent is safe before the order is sent: `append` resolves when the entry would
 * survive a crash.
 */
export interface Journal {
  append(entry: JournalEntry): Promise<void>;
  /** All entries, oldest first, and in their places those that cannot be read. */
  read(): AsyncIterable<JournalEntry | JournalDamage>;
  close?(): Promise<void>;
}
