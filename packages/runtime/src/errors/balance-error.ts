import { ApiError } from './api-error.ts';

/** The funds do not cover it. */
export class BalanceError extends ApiError {
  override readonly name = 'BalanceError';
}
