import type { BookState } from '../ws/book/notices.ts';
import { KucoinError } from './kucoin-error.ts';

/** An order book was read while nothing vouches for what it would say. */
export class BookError extends KucoinError {
  override readonly name = 'BookError';
  readonly symbol: string;
  readonly state: BookState;
  /** Since when it is in this state, in ms since 1970. */
  readonly since: number;

  constructor(
    channel: string,
    symbol: string,
    { state, since, why }: { readonly state: BookState; readonly since: number; readonly why: string },
    cure: string,
    options?: ErrorOptions,
  ) {
    const when = new Date(since).toISOString();
    super(channel, `the book of ${symbol} is ${state} since ${when}: ${why}.`, cure, options);
    this.symbol = symbol;
    this.state = state;
    this.since = since;
  }
}
