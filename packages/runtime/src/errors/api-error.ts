import { KucoinError, type ErrorDetails } from './kucoin-error.ts';

/** What the exchange said when it refused. */
export interface Refusal extends ErrorDetails {
  readonly status: number;
  /** KuCoin's own code, as text; sometimes a word; empty where it gave none. */
  readonly code: string;
  /** KuCoin's own words. */
  readonly reason: string;
}

/** The exchange answered and refused. Its subclasses tell why. */
export class ApiError extends KucoinError {
  override readonly name: string = 'ApiError';
  /** The answer's, 0 where none came by HTTP. */
  declare readonly status: number;
  /** KuCoin's own words. */
  declare readonly reason: string;

  constructor(
    endpoint: string,
    refusal: Refusal,
    hint = 'Codes: https://www.kucoin.com/docs-new/error-code',
  ) {
    const { code, reason, status } = refusal;
    const by = status ? `HTTP ${status}` : 'no HTTP';
    super(endpoint, `${reason || 'refused'} (${code && `code ${code}, `}${by})`, hint, refusal);
  }
}
