// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRateLimitParams {
  uids: string;
}

export interface GetRateLimitResult {
  list: GetRateLimitResultItem[];
}

export interface GetRateLimitResultItem {
  uid: string;
  rate: number;
}

/**
 * Get API Rate Limit (UTA). `GET /api/ua/v1/rate-limit/query` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getRateLimit: Endpoint<GetRateLimitParams, GetRateLimitResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getRateLimit',
  method: 'GET',
  path: '/api/ua/v1/rate-limit/query',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getRateLimit',
});
