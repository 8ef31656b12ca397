// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderHistoryParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  symbol?: string;
  side?: 'BUY' | 'SELL';
  /** Default: NORMAL. */
  orderFilter?: 'NORMAL' | 'ADVANCED';
  startAt?: string | number;
  endAt?: string | number;
  lastId?: string | number;
  /** Default: 50. */
  pageSize?: number;
}

export interface GetOrderHistoryResult {
  lastId: number;
  tradeType: string;
  items: GetOrderHistoryResultItem[];
}

export interface GetOrderHistoryResultItem {
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
  orderType: 'LIMIT' | 'MARKET' | (string & {});
  side: 'BUY' | 'SELL' | (string & {});
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
  size: string;
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT' | (string & {});
  price: string;
  reduceOnly?: boolean;
  marginMode?: 'ISOLATED' | 'CROSS' | (string & {});
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | '' | (string & {});
  timeInForce: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI' | (string & {});
  cancelReason?: string;
  cancelAfter?: number;
  triggerDirection?: 'UP' | 'DOWN' | (string & {});
  triggerPrice?: string;
  triggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  tpTriggerPrice?: string;
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  slTriggerPrice?: string;
  slTriggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  postOnly?: boolean;
  tags?: string;
  triggerOrderId?: string;
  orderTime: bigint;
  updatedTime: bigint;
}

/**
 * Get Order History. `GET /api/ua/v2/unified/order/history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 4.
 */
export const getOrderHistory: Endpoint<GetOrderHistoryParams, GetOrderHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unified.order.getOrderHistory',
    method: 'GET',
    path: '/api/ua/v2/unified/order/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'getOrderHistory',
    exact: ['orderTime', 'updatedTime'],
  },
);
