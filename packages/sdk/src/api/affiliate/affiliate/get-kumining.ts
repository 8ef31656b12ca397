// Generated from specs/added/affiliate/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKuminingParams {
  uid?: string;
  startAt?: number;
  endAt?: number;
  lastId?: string;
  direction?: 'PRE' | 'NEXT';
  pageSize?: number;
}

export type GetKuminingResult = GetKuminingResultItem[];

export interface GetKuminingResultItem {
  uid: string;
  goodsName: string;
  amount: string;
  currency: string;
  lastId: string;
  payTime: number;
}

/**
 * Get Kumining. `GET /api/v2/affiliate/queryKumining` on the spot host.
 *
 * Signed, pool unknown, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-kumining
 */
export const getKumining: Endpoint<GetKuminingParams, GetKuminingResult> = /*#__PURE__*/ endpoint({
  id: 'affiliate.affiliate.getKumining',
  method: 'GET',
  path: '/api/v2/affiliate/queryKumining',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 30,
  service: 'Affiliate',
  subService: 'Affiliate',
  methodName: 'getKumining',
});
