import type { PendingOrder } from '../outcome/pending.ts';
import { KucoinError, type ErrorDetails } from './kucoin-error.ts';

/** The caller's signal ended the call. */
export class AbortedError extends KucoinError {
  override readonly name = 'AbortedError';
  /** For an order that was on its way: what `resolve()` needs to find out what became of it. */
  declare readonly pending: PendingOrder | undefined;

  constructor(
    endpoint: string,
    details: ErrorDetails & { readonly pending?: PendingOrder },
    hint: string = 'Look up what became of it, if it was a write.',
  ) {
    super(endpoint, 'aborted by the caller.', hint, details);
  }
}
