import { ApiError } from './api-error.ts';

/** There is no such thing, or not yet. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}
