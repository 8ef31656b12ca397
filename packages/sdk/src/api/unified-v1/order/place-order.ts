// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface PlaceOrderParams {
  /** Default: unified. */
  accountMode: 'unified' | 'classic';
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  clientOid?: string;
  symbol: string;
  side: 'BUY' | 'SELL';
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
  orderType: 'LIMIT' | 'MARKET' | 'limit_stop' | 'market_stop' | 'stop';
  size: string;
  sizeUnit?: 'BASECCY' | 'QUOTECCY' | 'UNIT';
  price?: string;
  leverage?: number;
  reduceOnly?: boolean;
  marginMode?: 'ISOLATED' | 'CROSS';
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI';
  cancelAfter?: number;
  postOnly?: boolean;
  autoBorrow?: boolean;
  autoRepay?: boolean;
  tags?: string;
  triggerDirection?: 'DOWN' | 'UP';
  triggerPrice?: string;
  triggerPriceType?: 'TP' | 'IP' | 'MP';
  tpTriggerPrice?: string;
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP';
  slTriggerPrice?: string;
  slTriggerPriceType?: 'TP' | 'IP' | 'MP';
  closeOrder?: boolean;
}

export interface PlaceOrderResult {
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  orderId: string;
  clientOid: string | null;
  ts?: bigint;
  borrowSize?: string;
  loanApplyId?: string;
}

/**
 * Place Order. `POST /api/ua/v1/{accountMode}/order/place` on the spot host.
 *
 * Signed, permission Unified, pool UtaTrading, weight 1.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/place-order
 */
export const placeOrder: Endpoint<PlaceOrderParams, PlaceOrderResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.order.placeOrder',
  method: 'POST',
  path: '/api/ua/v1/{accountMode}/order/place',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 1,
  service: 'UnifiedV1',
  subService: 'Order',
  methodName: 'placeOrder',
  query: ['tradeType'],
  exact: ['ts'],
});
