// Generated from specs/added/unified/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKuminingParams {
  uid?: string;
  startAt?: number;
  endAt?: number;
  lastId?: string;
  direction?: string;
  pageSize?: number;
}

export type GetKuminingResult = GetKuminingResultItem[];

export interface GetKuminingResultItem {
  uid?: string;
  payTime?: number;
  goodsName?: string;
  amount?: string;
  currency?: string;
  lastId?: string;
}

/**
 * Get Kumining. `GET /api/ua/v2/affiliate/queryKumining` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/kumining
 */
export const getKumining: Endpoint<GetKuminingParams, GetKuminingResult> = /*#__PURE__*/ endpoint({
  id: 'unified.affiliate.getKumining',
  method: 'GET',
  path: '/api/ua/v2/affiliate/queryKumining',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'Unified',
  subService: 'Affiliate',
  methodName: 'getKumining',
});
