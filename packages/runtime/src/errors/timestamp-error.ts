import { ApiError } from './api-error.ts';

/** The time of the request is not the exchange's, even after the clock was measured and the call signed again. */
export class TimestampError extends ApiError {
  override readonly name = 'TimestampError';
}
