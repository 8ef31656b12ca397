// Generated from specs/added/affiliate/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAffiliateTransactionParams {
  uid?: string;
  tradeType?: 'SPOT' | 'FEATURE';
  tradeStartAt: number;
  tradeEndAt: number;
  lastId?: number;
  direction?: 'PRE' | 'NEXT';
  pageSize?: number;
}

export interface GetAffiliateTransactionResult {
  items: GetAffiliateTransactionResultItem[];
  lastId: string;
}

export interface GetAffiliateTransactionResultItem {
  uid: string;
  tradeTime: number;
  tradeType: 'SPOT' | 'FEATURE' | (string & {});
  tradeCurrency: string;
  tradeAmount: string;
  tradeAmountU: string;
  feeU: string;
  commission: string;
  currency: 'USDT' | 'USDC' | (string & {});
}

/**
 * Get Transaction. `GET /api/v2/affiliate/queryTransactionByTime` on the spot host.
 *
 * Signed, pool unknown, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-transaction
 */
export const getAffiliateTransaction: Endpoint<GetAffiliateTransactionParams, GetAffiliateTransactionResult> =
  /*#__PURE__*/ endpoint({
    id: 'affiliate.affiliate.getAffiliateTransaction',
    method: 'GET',
    path: '/api/v2/affiliate/queryTransactionByTime',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 30,
    service: 'Affiliate',
    subService: 'Affiliate',
    methodName: 'getAffiliateTransaction',
  });
