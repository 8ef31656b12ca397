import { KucoinError } from './kucoin-error.ts';

/** A private call without complete credentials. Nothing was sent: a private call never goes out unsigned. */
export class CredentialsError extends KucoinError {
  override readonly name = 'CredentialsError';
  /** The options that are not set. */
  readonly missing: readonly string[];

  constructor(endpoint: string, given: Record<string, string | undefined>) {
    const missing = Object.keys(given).filter((name) => !given[name]);
    super(
      endpoint,
      `a private call, and ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
      'Set apiKey, apiSecret and apiPassphrase (or apiAccessToken) on the client. Nothing was sent.',
    );
    this.missing = missing;
  }
}
