// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAllRateLimitResult {
  list: GetAllRateLimitResultItem[];
}

export interface GetAllRateLimitResultItem {
  uid: string;
  rate: number;
}

/**
 * Get All API Rate Limit (UTA). `GET /api/ua/v1/rate-limit/query-all` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getAllRateLimit: Endpoint<void, GetAllRateLimitResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getAllRateLimit',
  method: 'GET',
  path: '/api/ua/v1/rate-limit/query-all',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 20,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getAllRateLimit',
});
