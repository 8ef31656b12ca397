import type { Limits } from '../api-promise.ts';

/** What became of a write: it never left, the exchange did not take it, or nobody knows yet. */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

/** What is known of a failure beside its message. */
export interface ErrorDetails {
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  readonly retryable?: boolean | undefined;
  readonly outcome?: Outcome | undefined;
  readonly requestId?: string | undefined;
  readonly limits?: Limits | undefined;
  readonly docs?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The base of every error that kucoin-typed throws. The message starts with the id of the endpoint or channel, says
 * what happened and then what to do. No error holds a request: nothing secret can be printed with it.
 */
export class KucoinError extends Error {
  override readonly name: string = 'KucoinError';
  /** The id of the endpoint or channel, e.g. `spot.market.getTicker`. */
  declare readonly endpoint: string;
  /** What to do about it. */
  declare readonly hint: string;
  /** KuCoin's code, or the system's (`ECONNREFUSED`); empty where there is none. */
  declare readonly code: string;
  /** HTTP status, where there was an answer. */
  declare readonly status: number | undefined;
  /** Whether the same call may be sent again as it is: nothing of it took effect, and it can succeed later. */
  declare readonly retryable: boolean;
  /** For writes: what became of it. */
  declare readonly outcome: Outcome | undefined;
  /** The exchange's own number of the request, where it gave one. */
  declare readonly requestId: string | undefined;
  /** How the rate-limit pool stood. */
  declare readonly limits: Limits | undefined;
  /** Where KuCoin writes about it. */
  declare readonly docs: string | undefined;

  constructor(endpoint: string, what: string, hint: string, { cause, ...details }: ErrorDetails = {}) {
    super(`${endpoint}: ${what}\n${hint}`, { cause });
    this.endpoint = endpoint;
    this.hint = hint;
    Object.assign(this, { code: '', retryable: false }, details);
  }
}
