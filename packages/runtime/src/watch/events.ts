import type { Limits } from '../api-promise.ts';
import type { KucoinError } from '../errors/kucoin-error.ts';

/** One call, when it begins. */
export interface CallStart {
  /** A number that all events of the call share. */
  readonly call: number;
  readonly endpoint: string;
}

/** One attempt, when it has ended. Times are milliseconds. */
export interface AttemptEnd extends CallStart {
  /** 1 for the first. */
  readonly attempt: number;
  /** How long it waited for its pool. */
  readonly queued: number;
  /** From the first byte written to the last one read. */
  readonly network: number;
  readonly status: number | undefined;
  readonly limits: Limits | undefined;
  readonly error: KucoinError | undefined;
  /** When it is sent again; absent where it is not. */
  readonly retryIn: number | undefined;
}

/** One call, when it has ended, whatever the end. Times are milliseconds. */
export interface CallEnd extends CallStart {
  readonly attempts: number;
  readonly queued: number;
  readonly network: number;
  readonly total: number;
  readonly error: KucoinError | undefined;
  /** For writes: what became of it. */
  readonly outcome: 'accepted' | 'not-sent' | 'rejected' | 'unknown' | undefined;
}

/** Functions that are told of every call. What they throw is logged and goes no further. */
export interface Hooks {
  readonly onCall?: ((event: CallStart) => void) | undefined;
  readonly onAttempt?: ((event: AttemptEnd) => void) | undefined;
  readonly onEnd?: ((event: CallEnd) => void) | undefined;
}

/** Where lines go. `details` is plain data without secrets. */
export interface Logger {
  trace(message: string, details?: unknown): void;
  info(message: string, details?: unknown): void;
  error(message: string, details?: unknown): void;
}
