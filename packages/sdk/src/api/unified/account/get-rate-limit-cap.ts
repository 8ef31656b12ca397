// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRateLimitCapResult {
  vipLevel: number;
  mainRateLimit: number;
  subRateLimit: number;
  allocatedQuota: number;
  remainingQuota: number;
  defaultQuota: number;
}

/**
 * Get API Rate Limit Cap. `GET /api/ua/v2/rate-limit/query-cap` on the spot host.
 *
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
