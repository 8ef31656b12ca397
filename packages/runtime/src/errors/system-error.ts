import { ApiError, type Refusal } from './api-error.ts';

/** What the exchange says of itself: `open`, `close` or `cancelonly`, and why. */
export interface ServiceStatus {
  readonly status: string;
  readonly message: string;
}

/** KuCoin failed, not the request. */
export class SystemError extends ApiError {
  override readonly name = 'SystemError';
  /** How the service stood right after; absent where it did not answer. */
  readonly service: ServiceStatus | undefined;

  constructor(endpoint: string, refusal: Refusal, hint: string, service: ServiceStatus | undefined) {
    const { status, message } = service ?? {};
    super(
      endpoint,
      refusal,
      status ? `The service says ${status}${message ? `: ${message}` : ''}. ${hint}` : hint,
    );
    this.service = service;
  }
}
