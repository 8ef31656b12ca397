// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchAddOrdersParams {
  orderList: BatchAddOrdersParamsOrderItem[];
}

export interface BatchAddOrdersParamsOrderItem {
  clientOid?: string;
  /** Example: BTC-USDT. */
  symbol: string;
  type: 'limit';
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'GTT' | 'IOC' | 'FOK';
  side: 'buy' | 'sell';
  price: string;
  size?: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** Default: -1. Range: 0 to 2592000. */
  cancelAfter?: number;
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  hidden?: boolean;
  /** Default: false. */
  iceberg?: boolean;
  visibleSize?: string;
  tags?: string;
  remark?: string;
  funds?: string;
  /** Example: 1740711735178. */
  clientTimestamp?: number;
  /** Example: 10. */
  allowMaxTimeWindow?: number;
}

export type BatchAddOrdersResult = BatchAddOrdersResultItem[];

export interface BatchAddOrdersResultItem {
  orderId?: string;
  clientOid?: string;
  success: boolean;
  failMsg?: string;
}

/**
 * Batch Add Orders. `POST /api/v1/hf/orders/multi` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470168
 */
export const batchAddOrders: Endpoint<BatchAddOrdersParams, BatchAddOrdersResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.batchAddOrders',
  method: 'POST',
  path: '/api/v1/hf/orders/multi',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'batchAddOrders',
});
