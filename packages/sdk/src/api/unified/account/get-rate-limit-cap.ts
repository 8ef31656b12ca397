// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRateLimitCapResult {
  /** VIP level of the account. */
  vipLevel: number;
  /** Request limit of the main account. */
  mainRateLimit: number;
  /** Rate limit that sub-accounts have in all. */
  subRateLimit: number;
  /** Part of the request limit already handed out to sub-accounts. */
  allocatedQuota: number;
  /** Rate limit that is not given to any account yet. */
  remainingQuota: number;
  /** Request limit a sub-account has if none was set for it. */
  defaultQuota: number;
}

/**
 * Total request rate of the VIP level, how much is handed out and how much is left.
 *
 * `GET /api/ua/v2/rate-limit/query-cap` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getRateLimitCap: Endpoint<void, GetRateLimitCapResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getRateLimitCap',
  method: 'GET',
  path: '/api/ua/v2/rate-limit/query-cap',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getRateLimitCap',
});
