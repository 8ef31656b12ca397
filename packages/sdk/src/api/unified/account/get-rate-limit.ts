// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRateLimitParams {
  /** UIDs of accounts as one text, separated by commas. */
  uids: string;
}

export interface GetRateLimitResult {
  /** Rows of the answer. */
  list: GetRateLimitResultItem[];
}

export interface GetRateLimitResultItem {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Rate limit of the account for this kind of trading. */
  rate: number;
}

/**
 * Request rates granted to the accounts you name.
 *
 * `GET /api/ua/v2/rate-limit/query` on the spot host.
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
  params: 'uids',
});
