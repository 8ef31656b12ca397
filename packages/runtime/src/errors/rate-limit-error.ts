import type { Limits } from '../api-promise.ts';
import { ApiError } from './api-error.ts';

/** Too many calls: the pool is empty, or the exchange is overloaded. The call had no effect. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';

  constructor(endpoint: string, status: number, code: string, reason: string, limits: Limits | undefined) {
    const cure = limits
      ? `Wait ${limits.reset} ms until the pool is full again.`
      : 'Wait a second, then twice as long.';
    super(endpoint, status, code, reason || 'too many calls', limits, cure);
  }
}
