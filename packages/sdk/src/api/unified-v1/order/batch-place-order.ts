// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchPlaceOrderParams {
  /** Default: classic. */
  accountMode: 'unified' | 'classic';
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  orderList: BatchPlaceOrderParamsOrderItem[];
}

export interface BatchPlaceOrderParamsOrderItem {
  symbol: string;
  clientOid?: string;
  side: 'BUY' | 'SELL';
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
  orderType: 'LIMIT' | 'MARKET';
  size: string;
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT';
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

export interface BatchPlaceOrderResult {
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  items: BatchPlaceOrderResultItem[];
}

export interface BatchPlaceOrderResultItem {
  orderId?: string;
  clientOid?: string;
  symbol?: string;
  code?: string;
  msg?: string;
}

/**
 * Batch Place Order (Classic). `POST /api/ua/v1/{accountMode}/order/place-batch` on the spot host.
 *
 * Signed, pool unknown, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const batchPlaceOrder: Endpoint<BatchPlaceOrderParams, BatchPlaceOrderResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unifiedV1.order.batchPlaceOrder',
    method: 'POST',
    path: '/api/ua/v1/{accountMode}/order/place-batch',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 4,
    service: 'UnifiedV1',
    subService: 'Order',
    methodName: 'batchPlaceOrder',
    query: ['tradeType'],
  },
);
