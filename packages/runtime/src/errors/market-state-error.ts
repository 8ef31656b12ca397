import { ApiError } from './api-error.ts';

/** The market does not take it now. */
export class MarketStateError extends ApiError {
  override readonly name = 'MarketStateError';
}
