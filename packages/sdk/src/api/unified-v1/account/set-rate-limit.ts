// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetRateLimitParams {
  /** Rows of the answer. */
  list: SetRateLimitParamsItem[];
}

export interface SetRateLimitParamsItem {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Rate limit of the account for this kind of trading. */
  rate: number;
}

export interface SetRateLimitResult {
  /** Rows of this page, or the entries of a list. */
  items: SetRateLimitResultItem[];
}

export interface SetRateLimitResultItem {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Rate limit of the account for this kind of trading. */
  rate: number;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code: string;
  /** Message for the outcome: the reason of a failure, or a word such as success; may be empty. */
  msg: string;
}

/**
 * v1: hands out request rates to sub-accounts; each entry succeeds or fails by itself.
 *
 * `POST /api/ua/v1/rate-limit/set` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 15.
 * @deprecated Use unified.account.setRateLimit.
 */
export const setRateLimit: Endpoint<SetRateLimitParams, SetRateLimitResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.setRateLimit',
  method: 'POST',
  path: '/api/ua/v1/rate-limit/set',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 15,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'setRateLimit',
  params: 'list',
});
