import { KucoinError } from './kucoin-error.ts';

/** The caller's signal ended the call. Whether a write took effect is unknown. */
export class AbortedError extends KucoinError {
  override readonly name = 'AbortedError';

  constructor(endpoint: string, reason: unknown) {
    super(endpoint, 'aborted by the caller.', 'If it was a write, look up what became of it.', {
      cause: reason,
    });
  }
}
