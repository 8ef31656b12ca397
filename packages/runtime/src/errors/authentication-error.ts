import { ApiError } from './api-error.ts';

/** The exchange does not accept the key, the passphrase or the token. */
export class AuthenticationError extends ApiError {
  override readonly name: string = 'AuthenticationError';
}
