// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrdersByIdParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  cancelOrderList: BatchCancelOrdersByIdParamsCancelOrderItem[];
}

export interface BatchCancelOrdersByIdParamsCancelOrderItem {
  symbol: string;
  orderId?: string;
  clientOid?: string;
}

export interface BatchCancelOrdersByIdResult {
  tradeType: string;
  items: BatchCancelOrdersByIdResultItem[];
}

export interface BatchCancelOrdersByIdResultItem {
  code?: string;
  msg?: string;
  orderId?: string;
  clientOid?: string;
  ts?: bigint;
}

/**
 * Batch Cancel Orders By ID. `POST /api/ua/v2/unified/order/cancel-batch` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 4.
 */
export const batchCancelOrdersById: Endpoint<BatchCancelOrdersByIdParams, BatchCancelOrdersByIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.order.batchCancelOrdersById',
    method: 'POST',
    path: '/api/ua/v2/unified/order/cancel-batch',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Unified',
    pool: 'UtaTrading',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'batchCancelOrdersById',
    exact: ['ts'],
  });
