import { KucoinError, type Outcome } from './kucoin-error.ts';

/** With `parseExceptions: false`: the exchange refused, and this is its answer as it came. */
export class HttpAnswerError extends KucoinError {
  override readonly name = 'HttpAnswerError';
  declare readonly status: number;
  readonly headers: Headers;
  readonly body: string;

  constructor(endpoint: string, status: number, headers: Headers, body: string, outcome?: Outcome) {
    super(endpoint, `the answer is HTTP ${status}.`, 'Read status, headers and body of this error.', {
      status,
      outcome,
    });
    this.headers = headers;
    this.body = body;
  }
}
