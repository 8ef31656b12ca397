// Generated from specs/added/unified/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  uid: string;
  tradeType?: string;
  tradeStartAt?: number;
  tradeEndAt?: number;
  page?: number;
  pageSize?: number;
}

export interface GetTradeHistoryResult {
  currentPage?: number;
  pageSize?: number;
  totalNum?: number;
  totalPage?: number;
  items?: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
  tradeTime?: number;
  tradeType?: string;
  tradeCurrency?: string;
  tradeAmount?: string;
  tradeAmountU?: string;
  feeU?: string;
  commission?: string;
  currency?: string;
}

/**
 * Get Trade History. `GET /api/ua/v2/affiliate/queryTransactionByUid` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/trade-history
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unified.affiliate.getTradeHistory',
    method: 'GET',
    path: '/api/ua/v2/affiliate/queryTransactionByUid',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Affiliate',
    methodName: 'getTradeHistory',
  },
);
