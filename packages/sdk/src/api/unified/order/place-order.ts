// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface PlaceOrderParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  clientOid?: string;
  symbol: string;
  triggerDirection?: 'DOWN' | 'UP';
  triggerPriceType?: 'TP' | 'IP' | 'MP';
  triggerPrice?: string;
  side: 'BUY' | 'SELL';
  orderType: 'LIMIT' | 'MARKET';
  size: string;
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT';
  price?: string;
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI';
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  reduceOnly?: boolean;
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  tags?: string;
  cancelAfter?: number;
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
  marginMode?: 'ISOLATED' | 'CROSS';
  /** Default: TP. */
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP';
  tpTriggerPrice?: string;
  /** Default: TP. */
  slTriggerPriceType?: 'TP' | 'IP' | 'MP';
  slTriggerPrice?: string;
  /** Default: false. */
  closeOrder?: boolean;
}

export interface PlaceOrderResult {
  tradeType: string;
  orderId: string;
  clientOid: string;
  ts?: bigint;
}

/**
 * Place Order. `POST /api/ua/v2/unified/order/place` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 1.
 */
export const placeOrder: Endpoint<PlaceOrderParams, PlaceOrderResult> = /*#__PURE__*/ endpoint({
  id: 'unified.order.placeOrder',
  method: 'POST',
  path: '/api/ua/v2/unified/order/place',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 1,
  service: 'Unified',
  subService: 'Order',
  methodName: 'placeOrder',
  exact: ['ts'],
});
