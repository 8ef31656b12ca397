import { ApiError } from './api-error.ts';

/** A cap of the account, the product or the platform is reached: not the rate of calls. */
export class LimitError extends ApiError {
  override readonly name = 'LimitError';
}
