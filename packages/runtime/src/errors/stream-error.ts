import { KucoinError } from './kucoin-error.ts';

/** A stream could not start, or ended before its reader did. */
export class StreamError extends KucoinError {
  override readonly name = 'StreamError';
}
