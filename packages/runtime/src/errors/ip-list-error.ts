import { ApiError, type Refusal } from './api-error.ts';

const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4}\b/i;

/** The caller's address is not in the list of the key. */
export class IpListError extends ApiError {
  override readonly name = 'IpListError';
  /** The address that the exchange saw, where it says so. */
  readonly address: string | undefined;

  constructor(endpoint: string, refusal: Refusal, hint: string) {
    const address = ADDRESS.exec(refusal.reason)?.[0];
    super(endpoint, refusal, address ? `The exchange saw ${address}. ${hint}` : hint);
    this.address = address;
  }
}
