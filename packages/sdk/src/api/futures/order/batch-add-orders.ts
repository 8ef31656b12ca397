// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type BatchAddOrdersParams = BatchAddOrdersParamsItem[];

export interface BatchAddOrdersParamsItem {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid: string;
  side: 'buy' | 'sell';
  /** Example: XBTUSDTM. */
  symbol: string;
  /** Example: 3. */
  leverage: number;
  /** Default: limit. */
  type?: 'limit' | 'market';
  remark?: string;
  stop?: 'down' | 'up';
  stopPriceType?: 'TP' | 'MP' | 'IP';
  stopPrice?: string;
  /** Default: false. */
  reduceOnly?: boolean;
  /** Default: false. */
  closeOrder?: boolean;
  /** Default: false. */
  forceHold?: boolean;
  stp?: 'CN' | 'CO' | 'CB';
  /** Default: ISOLATED. */
  marginMode?: 'ISOLATED' | 'CROSS';
  /** Example: 0.1. */
  price?: string;
  size?: number;
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'IOC';
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  hidden?: boolean;
  /** Default: false. */
  iceberg?: boolean;
  visibleSize?: string;
  qty?: string;
  valueQty?: string;
}

export type BatchAddOrdersResult = BatchAddOrdersResultItem[];

export interface BatchAddOrdersResultItem {
  orderId: string;
  clientOid: string;
  symbol: string;
  code: string;
  msg: string;
}

/**
 * Batch Add Orders. `POST /api/v1/orders/multi` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470236
 */
export const batchAddOrders: Endpoint<BatchAddOrdersParams, BatchAddOrdersResult> = /*#__PURE__*/ endpoint({
  id: 'futures.order.batchAddOrders',
  method: 'POST',
  path: '/api/v1/orders/multi',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 20,
  service: 'Futures',
  subService: 'Order',
  methodName: 'batchAddOrders',
});
