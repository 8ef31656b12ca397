// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrdersByIdParams {
  /** Default: unified. */
  accountMode: 'unified' | 'classic';
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  cancelOrderList: BatchCancelOrdersByIdParamsCancelOrderItem[];
}

export interface BatchCancelOrdersByIdParamsCancelOrderItem {
  symbol: string;
  orderId?: string;
  clientOid?: string;
}

export interface BatchCancelOrdersByIdResult {
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
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
 * Batch Cancel Orders. `POST /api/ua/v1/{accountMode}/order/cancel-batch` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/batch-cancel-order-by-id
 */
export const batchCancelOrdersById: Endpoint<BatchCancelOrdersByIdParams, BatchCancelOrdersByIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.order.batchCancelOrdersById',
    method: 'POST',
    path: '/api/ua/v1/{accountMode}/order/cancel-batch',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Unified',
    pool: 'UtaTrading',
    weight: 4,
    service: 'UnifiedV1',
    subService: 'Order',
    methodName: 'batchCancelOrdersById',
    query: ['tradeType'],
    exact: ['ts'],
  });
