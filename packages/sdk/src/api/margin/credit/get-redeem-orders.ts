// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRedeemOrdersParams {
  status: 'DONE' | 'PENDING';
  /** Example: BTC. */
  currency?: string;
  redeemOrderNo?: string;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 1 to 50. */
  pageSize?: number;
}

export interface GetRedeemOrdersResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetRedeemOrdersResultItem[];
}

export interface GetRedeemOrdersResultItem {
  /** Example: BTC. */
  currency: string;
  purchaseOrderNo: string;
  redeemOrderNo: string;
  redeemSize: string;
  receiptSize: string;
  applyTime: string | null;
  status: string;
}

/**
 * Get Redeem Orders. `GET /api/v3/redeem/orders` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470214
 */
export const getRedeemOrders: Endpoint<GetRedeemOrdersParams, GetRedeemOrdersResult> = /*#__PURE__*/ endpoint(
  {
    id: 'margin.credit.getRedeemOrders',
    method: 'GET',
    path: '/api/v3/redeem/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 10,
    service: 'Margin',
    subService: 'Credit',
    methodName: 'getRedeemOrders',
  },
);
