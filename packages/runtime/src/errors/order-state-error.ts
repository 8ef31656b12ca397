import { ApiError } from './api-error.ts';

/** The order or the position is not in a state that allows it. */
export class OrderStateError extends ApiError {
  override readonly name = 'OrderStateError';
}
