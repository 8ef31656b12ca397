// Generated from specs/added/unified/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCommissionParams {
  siteType?: string;
  rebateType?: number;
  rebateStartAt?: number;
  rebateEndAt?: number;
  page?: number;
  pageSize?: number;
  dataType?: string;
}

export interface GetCommissionResult {
  currentPage?: number;
  pageSize?: number;
  totalNum?: number;
  totalPage?: number;
  items?: GetCommissionResultItem[];
}

export interface GetCommissionResultItem {
  siteType?: string;
  rebateType?: number;
  payoutTime?: number;
  periodStartTime?: number;
  periodEndTime?: number;
  status?: number;
  takerVolume?: string;
  makerVolume?: string;
  commission?: string;
  currency?: string;
  kuminingVolume?: string;
  dataType?: string;
}

/**
 * Get Commission. `GET /api/ua/v2/affiliate/queryMyCommission` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/commission
 */
export const getCommission: Endpoint<GetCommissionParams, GetCommissionResult> = /*#__PURE__*/ endpoint({
  id: 'unified.affiliate.getCommission',
  method: 'GET',
  path: '/api/ua/v2/affiliate/queryMyCommission',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'Unified',
  subService: 'Affiliate',
  methodName: 'getCommission',
});
