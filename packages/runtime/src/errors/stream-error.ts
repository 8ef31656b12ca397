import { KucoinError } from './kucoin-error.ts';

/** A stream could not start, or ended before its reader did. */
export class StreamError extends KucoinError {
  override readonly name = 'StreamError';
  readonly what: string;
  readonly cure: string;

  constructor(channel: string, what: string, cure: string, options?: ErrorOptions) {
    super(channel, what, cure, options);
    this.what = what;
    this.cure = cure;
  }
}
