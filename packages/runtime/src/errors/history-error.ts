import type { Span } from '../history/notice.ts';
import { KucoinError } from './kucoin-error.ts';

/**
 * A history cannot be walked on without losing rows: pages that do not move on, or a span that the exchange cuts however
 * narrow it is. What was handed out before is right, and the token of the walk still holds.
 */
export class HistoryError extends KucoinError {
  override readonly name = 'HistoryError';
  /** `stuck`: the pages repeat or their cursor does not move. `clamped`: the answers leave out what was asked for. */
  readonly reason: 'stuck' | 'clamped';
  /** The span that was asked for, in ms; `undefined` where the list takes none. */
  readonly span: Span | undefined;

  constructor(endpoint: string, reason: 'stuck' | 'clamped', what: string, span: Span | undefined) {
    super(endpoint, what, 'Ask for less at a time with span or pageSize, or report it with this message.');
    this.reason = reason;
    this.span = span;
  }
}
