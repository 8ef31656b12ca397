import { KucoinError, type ErrorDetails } from './kucoin-error.ts';

/**
 * The answer was lost, and a look-up proves that the request took no effect and no longer can. It is safe to send it
 * again.
 */
export class RequestLostError extends KucoinError {
  override readonly name = 'RequestLostError';

  constructor(endpoint: string, proof: string, details: ErrorDetails = {}) {
    super(
      endpoint,
      `the request was lost: ${proof}`,
      'It took no effect and no longer can; it is safe to send it again.',
      {
        ...details,
        outcome: 'rejected',
        retryable: true,
      },
    );
  }
}
