// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
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
 * Get API Rate Limit Cap (UTA). `GET /api/ua/v1/rate-limit/query-cap` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getRateLimitCap: Endpoint<void, GetRateLimitCapResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getRateLimitCap',
  method: 'GET',
  path: '/api/ua/v1/rate-limit/query-cap',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getRateLimitCap',
});
