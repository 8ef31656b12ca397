// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrdersBySymbolParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  symbol: string;
  marginMode?: 'ISOLATED' | 'CROSS';
  orderFilter?: 'NORMAL' | 'ADVANCED';
}

export interface BatchCancelOrdersBySymbolResult {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  ts?: number;
  items: BatchCancelOrdersBySymbolResultItem[] | BatchCancelOrdersBySymbolResultItemsItem[];
}

export interface BatchCancelOrdersBySymbolResultItem {
  orderId: string;
  code?: string;
  msg?: string;
  ts?: number;
  clientOid?: string;
}

export interface BatchCancelOrdersBySymbolResultItemsItem {
  code?: string;
  msg?: string;
  orderId?: string;
  ts?: number;
  clientOid?: string | null;
}

/**
 * Batch Cancel Orders By Symbol. `POST /api/ua/v1/unified/order/cancel-all` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/batch-cancel-order-by-symbol
 */
export const batchCancelOrdersBySymbol: Endpoint<
  BatchCancelOrdersBySymbolParams,
  BatchCancelOrdersBySymbolResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.order.batchCancelOrdersBySymbol',
  method: 'POST',
  path: '/api/ua/v1/unified/order/cancel-all',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 20,
  service: 'UnifiedV1',
  subService: 'Order',
  methodName: 'batchCancelOrdersBySymbol',
});
