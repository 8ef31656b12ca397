import { KucoinError } from './kucoin-error.ts';

/** No answer in time. Whether a write took effect is unknown. */
export class TimeoutError extends KucoinError {
  override readonly name = 'TimeoutError';
  readonly timeout: number;

  constructor(endpoint: string, timeout: number) {
    super(endpoint, `no answer within ${timeout} ms.`, 'If it was a write, look up what became of it.');
    this.timeout = timeout;
  }
}
