// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchAddOrdersOldParams {
  orderList?: BatchAddOrdersOldParamsOrderItem[];
  symbol: string;
}

export interface BatchAddOrdersOldParamsOrderItem {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid: string;
  side: 'buy' | 'sell';
  /** Example: BTC-USDT. */
  symbol?: string;
  /** Default: limit. */
  type?: 'limit';
  remark?: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  price: string;
  size: string;
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'GTT' | 'IOC' | 'FOK';
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  hidden?: boolean;
  /** Default: false. */
  iceberg?: boolean;
  visibleSize?: string;
  cancelAfter?: number;
  /** Default: TRADE. */
  tradeType?: 'TRADE';
  stop?: 'loss' | 'entry';
  stopPrice?: string;
}

export interface BatchAddOrdersOldResult {
  data: BatchAddOrdersOldResultDataItem[];
}

export interface BatchAddOrdersOldResultDataItem {
  symbol: string;
  type: string;
  side: string;
  price: string;
  size: string;
  funds: string | null;
  stp: string;
  stop: string;
  stopPrice: string | null;
  timeInForce: string;
  cancelAfter: number;
  postOnly: boolean;
  hidden: boolean;
  iceberge: boolean;
  iceberg: boolean;
  visibleSize: string | null;
  channel: string;
  id: string;
  status: string;
  failMsg: string | null;
  clientOid: string;
}

/**
 * Batch Add Orders - Old. `POST /api/v1/orders/multi` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470342
 */
export const batchAddOrdersOld: Endpoint<BatchAddOrdersOldParams, BatchAddOrdersOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchAddOrdersOld',
    method: 'POST',
    path: '/api/v1/orders/multi',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchAddOrdersOld',
  });
