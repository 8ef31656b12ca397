import { ApiError, type Refusal } from './api-error.ts';

/**
 * Too many calls: the pool is empty, or the exchange is overloaded. The call had no effect. With neither
 * status nor code it was held back here, before it was sent.
 */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';

  /** @param more follows what to do. */
  constructor(endpoint: string, refusal: Refusal, more = '') {
    super(endpoint, { ...refusal, retryable: true }, `Wait ${refusal.limits?.reset ?? 1000} ms.${more}`);
  }
}
