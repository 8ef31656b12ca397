// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
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
 * Get API Rate Limit. `GET /api/ua/v2/rate-limit/query` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 */
export const getRateLimit: Endpoint<GetRateLimitParams, GetRateLimitResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getRateLimit',
  method: 'GET',
  path: '/api/ua/v2/rate-limit/query',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getRateLimit',
});
