// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  symbol: string;
  orderId?: string;
  clientOid?: string;
}

export interface CancelOrderResult {
  tradeType: string;
  orderId?: string;
  clientOid?: string;
  ts?: bigint;
}

/**
 * Cancel Order. `POST /api/ua/v2/unified/order/cancel` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 1.
 */
export const cancelOrder: Endpoint<CancelOrderParams, CancelOrderResult> = /*#__PURE__*/ endpoint({
  id: 'unified.order.cancelOrder',
  method: 'POST',
  path: '/api/ua/v2/unified/order/cancel',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 1,
  service: 'Unified',
  subService: 'Order',
  methodName: 'cancelOrder',
  exact: ['ts'],
});
