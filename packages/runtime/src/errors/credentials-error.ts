import { KucoinError } from './kucoin-error.ts';

/** A private call without complete credentials. Nothing was sent: a private call never goes out unsigned. */
export class CredentialsError extends KucoinError {
  override readonly name = 'CredentialsError';

  constructor(endpoint: string, why: string, hint: string) {
    super(endpoint, `a private call, and ${why}.`, `${hint} Nothing was sent.`, { outcome: 'not-sent' });
  }
}
