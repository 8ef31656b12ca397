// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderParams {
  /** Default: unified. */
  accountMode: 'unified' | 'classic';
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  symbol?: string;
  orderId?: string;
  clientOid?: string;
}

export interface CancelOrderResult {
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  orderId?: string;
  clientOid?: string;
  ts?: bigint;
}

/**
 * Cancel Order. `POST /api/ua/v1/{accountMode}/order/cancel` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 1.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/cancel-order
 */
export const cancelOrder: Endpoint<CancelOrderParams, CancelOrderResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.order.cancelOrder',
  method: 'POST',
  path: '/api/ua/v1/{accountMode}/order/cancel',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 1,
  service: 'UnifiedV1',
  subService: 'Order',
  methodName: 'cancelOrder',
  query: ['tradeType'],
  exact: ['ts'],
});
