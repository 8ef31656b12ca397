// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderDetailsParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  symbol: string;
  orderId?: string;
  clientOid?: string;
}

export interface GetOrderDetailsResult {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  orderId: string;
  clientOid: string;
  status: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  filledSize: string;
  avgPrice: string;
  fee: string;
  feeCurrency: string;
  tax: string;
  tradeId: string;
  symbol: string;
  side: 'BUY' | 'SELL' | (string & {});
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
  orderType: 'LIMIT' | 'MARKET' | (string & {});
  size: string;
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT' | (string & {});
  price: string;
  reduceOnly?: boolean;
  marginMode?: 'ISOLATED' | 'CROSS' | '' | (string & {});
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | '' | (string & {});
  timeInForce: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI' | (string & {});
  cancelReason?: string | number;
  cancelSize: string;
  cancelAfter?: number;
  triggerDirection?: 'UP' | 'DOWN' | (string & {});
  triggerPrice?: string;
  triggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  tpTriggerPrice?: string;
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  tpOrderPrice?: string;
  slTriggerPrice?: string;
  slTriggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  slOrderPrice?: string;
  postOnly?: boolean;
  tags?: string;
  triggerOrderId?: string;
  orderTime: bigint;
  updatedTime: bigint;
}

/**
 * Get Order Details. `GET /api/ua/v2/unified/order/detail` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 4.
 */
export const getOrderDetails: Endpoint<GetOrderDetailsParams, GetOrderDetailsResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unified.order.getOrderDetails',
    method: 'GET',
    path: '/api/ua/v2/unified/order/detail',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'getOrderDetails',
    exact: ['orderTime', 'updatedTime'],
  },
);
