import { ApiError } from './api-error.ts';

/** The account is not in the mode or the state that the call needs. */
export class AccountModeError extends ApiError {
  override readonly name = 'AccountModeError';
}
