import { KucoinError } from './kucoin-error.ts';

/** A private call without complete credentials. Nothing was sent: a private call never goes out unsigned. */
export class CredentialsError extends KucoinError {
  override readonly name = 'CredentialsError';

  constructor(endpoint: string, why: string, cause?: unknown) {
    super(
      endpoint,
      `a private call, and ${why}.`,
      'Set apiKey, apiSecret and apiPassphrase, or apiAccessToken, on the client. Nothing was sent.',
      { outcome: 'not-sent', cause },
    );
  }
}
