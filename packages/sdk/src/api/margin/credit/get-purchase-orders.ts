// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPurchaseOrdersParams {
  status: 'DONE' | 'PENDING';
  /** Example: BTC. */
  currency?: string;
  purchaseOrderNo?: string;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 1 to 50. */
  pageSize?: number;
}

export interface GetPurchaseOrdersResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetPurchaseOrdersResultItem[];
}

export interface GetPurchaseOrdersResultItem {
  /** Example: BTC. */
  currency: string;
  purchaseOrderNo: string;
  purchaseSize: string;
  matchSize: string;
  interestRate: string;
  incomeSize: string;
  applyTime: number;
  status: 'DONE' | 'PENDING' | (string & {});
}

/**
 * Get Purchase Orders. `GET /api/v3/purchase/orders` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470213
 */
export const getPurchaseOrders: Endpoint<GetPurchaseOrdersParams, GetPurchaseOrdersResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.credit.getPurchaseOrders',
    method: 'GET',
    path: '/api/v3/purchase/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 10,
    service: 'Margin',
    subService: 'Credit',
    methodName: 'getPurchaseOrders',
  });
