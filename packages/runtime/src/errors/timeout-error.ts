import { KucoinError, type ErrorDetails } from './kucoin-error.ts';

/** No answer in time. */
export class TimeoutError extends KucoinError {
  override readonly name = 'TimeoutError';
  declare readonly timeout: number;

  constructor(endpoint: string, timeout: number, details?: ErrorDetails) {
    const hint = 'Look up what became of it, if it was a write.';
    super(endpoint, `no answer within ${timeout} ms.`, hint, details);
    this.timeout = timeout;
  }
}
