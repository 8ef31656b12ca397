import { KucoinError, type Outcome } from './kucoin-error.ts';

/** No answer in time. */
export class TimeoutError extends KucoinError {
  override readonly name = 'TimeoutError';
  readonly timeout: number;

  constructor(endpoint: string, timeout: number, outcome?: Outcome) {
    super(
      endpoint,
      `no answer within ${Math.round(timeout)} ms.`,
      'If it was a write, look up what became of it.',
      { outcome, retryable: outcome !== 'unknown' },
    );
    this.timeout = timeout;
  }
}
