// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrdersBySymbolParams {
  symbol: string;
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  /** Default: CROSS. */
  marginMode?: 'CROSS' | 'ISOLATED';
  orderFilter?: 'NORMAL' | 'ADVANCED';
}

export interface BatchCancelOrdersBySymbolResult {
  tradeType: string;
  ts?: bigint;
  items: BatchCancelOrdersBySymbolResultItem[];
}

export interface BatchCancelOrdersBySymbolResultItem {
  orderId?: string;
}

/**
 * Batch Cancel Orders By Symbol. `POST /api/ua/v2/unified/order/cancel-all` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 20.
 */
export const batchCancelOrdersBySymbol: Endpoint<
  BatchCancelOrdersBySymbolParams,
  BatchCancelOrdersBySymbolResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.order.batchCancelOrdersBySymbol',
  method: 'POST',
  path: '/api/ua/v2/unified/order/cancel-all',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 20,
  service: 'Unified',
  subService: 'Order',
  methodName: 'batchCancelOrdersBySymbol',
  exact: ['ts'],
});
