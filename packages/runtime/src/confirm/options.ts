import type { CallOptions, Client } from '../client.ts';
import { OptionsError } from '../errors/options-error.ts';
import type { LiveFill, LiveNews, LiveOrder } from '../live/records.ts';
import type { LiveAsk, LiveFeed } from '../live/source.ts';

/** How the orders of one market are placed, heard of and looked up. */
export interface ConfirmSpec {
  /** For errors: the endpoint that places. */
  readonly id: string;
  /** Places one; throws what the endpoint throws. */
  readonly place: (
    client: Client,
    params: object,
    options: CallOptions,
  ) => Promise<{ readonly orderId: string; readonly clientOid: string | undefined }>;
  /** Topics that tell of orders and fills. */
  readonly feeds: readonly LiveFeed[];
  /** Whether news tell of an order that is still being matched, so that its state is about to change. */
  readonly isMoving: (news: LiveNews) => boolean;
  /** What there is to know of an order before anything was heard of it. */
  readonly named: (orderId: string, params: object) => LiveOrder;
  readonly find: (ask: LiveAsk, order: LiveOrder) => Promise<LiveOrder | undefined>;
  readonly fills: (ask: LiveAsk, order: LiveOrder) => Promise<readonly LiveFill[]>;
  /** Whether an order with these parameters never rests in the book. */
  readonly neverRests: (params: object) => boolean;
  /** Why an order with these parameters is cancelled, where the exchange does not say. */
  readonly why: (params: object) => string | undefined;
}

export interface ConfirmSettings {
  /** Milliseconds for all of it. Default: 10,000. */
  readonly deadline?: number | undefined;
  /** Ends the wait with an `AbortedError`; an order that is placed lives on. */
  readonly signal?: AbortSignal | undefined;
  /** Whether pushes are listened to; without, REST alone tells. Default: true. */
  readonly pushes?: boolean | undefined;
}

/** Where an order stands. */
export interface Confirmation {
  /**
   * `open`: in the book, nothing filled. `partly`: in the book, and partly filled. `waiting`: for its stop price. `filled`.
   * `cancelled`: over without being filled whole, which is no error: `fills` and `why` say more. `accepted`: the exchange took
   * it, and by the deadline nothing more was known.
   */
  readonly state: 'open' | 'partly' | 'waiting' | 'filled' | 'cancelled' | 'accepted';
  readonly orderId: string;
  readonly clientOid: string | undefined;
  /** Absent where it is only `accepted`. */
  readonly order: LiveOrder | undefined;
  /** Its fills so far, oldest first. */
  readonly fills: readonly LiveFill[];
  /** Whether these are all fills of what the order says is filled. */
  readonly complete: boolean;
  /** Why it was cancelled, as far as known. */
  readonly why: string | undefined;
  /** Who told first: a push, or a look-up. */
  readonly by: 'push' | 'look-up' | undefined;
}

/** @throws {OptionsError} */
export const readConfirm = ({
  deadline = 10_000,
  signal,
  pushes = true,
}: ConfirmSettings): { deadline: number; signal: AbortSignal | undefined; pushes: boolean } => {
  if (!(Number.isFinite(deadline) && deadline > 0))
    throw new OptionsError('deadline', 'must be milliseconds above 0', 'placeAndConfirm');
  return { deadline, signal, pushes };
};
