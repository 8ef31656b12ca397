import type { Limits } from '../api-promise.ts';
import { KucoinError } from './kucoin-error.ts';

/** The exchange answered and refused. */
export class ApiError extends KucoinError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  /** KuCoin's own code, as text; sometimes a word; empty where it gave none. */
  readonly code: string;
  /** KuCoin's own words. */
  readonly reason: string;
  readonly limits: Limits | undefined;

  constructor(
    endpoint: string,
    status: number,
    code: string,
    reason: string,
    limits: Limits | undefined,
    cure = 'Codes: https://www.kucoin.com/docs-new/error-code',
  ) {
    super(endpoint, `${reason || 'refused'} (${code ? `code ${code}, ` : ''}HTTP ${status})`, cure);
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.limits = limits;
  }
}
