// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetRateLimitParams {
  list: SetRateLimitParamsItem[];
}

export interface SetRateLimitParamsItem {
  uid: string;
  rate: number;
}

export interface SetRateLimitResult {
  items: SetRateLimitResultItem[];
}

export interface SetRateLimitResultItem {
  uid: string;
  rate: number;
  code: string;
  msg: string;
}

/**
 * Set Sub Accounts API Rate Limit (UTA). `POST /api/ua/v1/rate-limit/set` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 15.
 * @deprecated KuCoin has abandoned this endpoint.
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
});
