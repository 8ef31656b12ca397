import { KucoinError, type Outcome } from './kucoin-error.ts';

/** No answer in time. */
export class TimeoutError extends KucoinError {
  override readonly name = 'TimeoutError';
  declare readonly timeout: number;

  constructor(endpoint: string, timeout: number, outcome?: Outcome) {
    super(endpoint, `no answer within ${timeout} ms.`, 'If it was a write, look up what became of it.', {
      outcome,
      retryable: outcome !== 'unknown',
    });
    this.timeout = timeout;
  }
}
