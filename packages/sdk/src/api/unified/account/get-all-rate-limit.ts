// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAllRateLimitResult {
  /** Rows of the answer. */
  list: GetAllRateLimitResultItem[];
}

export interface GetAllRateLimitResultItem {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Rate limit of the account for this kind of trading. */
  rate: number;
}

/**
 * Request rates granted to the master and each sub-account.
 *
 * `GET /api/ua/v2/rate-limit/query-all` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 20.
 */
export const getAllRateLimit: Endpoint<void, GetAllRateLimitResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getAllRateLimit',
  method: 'GET',
  path: '/api/ua/v2/rate-limit/query-all',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 20,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getAllRateLimit',
});
