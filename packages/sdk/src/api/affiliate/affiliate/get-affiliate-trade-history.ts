// Generated from specs/added/affiliate/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAffiliateTradeHistoryParams {
  uid: string;
  tradeType?: 'SPOT' | 'FEATURE';
  tradeStartAt?: number;
  tradeEndAt?: number;
  page?: number;
  pageSize?: number;
}

export interface GetAffiliateTradeHistoryResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetAffiliateTradeHistoryResultItem[];
}

export interface GetAffiliateTradeHistoryResultItem {
  tradeTime: number;
  tradeType: string;
  tradeCurrency: string;
  tradeAmount: string;
  tradeAmountU: string;
  feeU: string;
  commission: string;
  currency: string;
}

/**
 * Get Trade History. `GET /api/v2/affiliate/queryTransactionByUid` on the spot host.
 *
 * Signed, pool unknown, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-trade-history
 */
export const getAffiliateTradeHistory: Endpoint<
  GetAffiliateTradeHistoryParams,
  GetAffiliateTradeHistoryResult
> = /*#__PURE__*/ endpoint({
  id: 'affiliate.affiliate.getAffiliateTradeHistory',
  method: 'GET',
  path: '/api/v2/affiliate/queryTransactionByUid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 30,
  service: 'Affiliate',
  subService: 'Affiliate',
  methodName: 'getAffiliateTradeHistory',
});
