// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOpenOrderListParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  symbol?: string;
  /** Default: NORMAL. */
  orderFilter?: 'NORMAL' | 'ADVANCED';
  /** Default: 1. */
  pageNumber?: string | number;
  /** Default: 50. */
  pageSize?: string | number;
}

export interface GetOpenOrderListResult {
  pageNumber: number;
  tradeType: string;
  items: GetOpenOrderListResultItem[];
}

export interface GetOpenOrderListResultItem {
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
  marginMode?: 'ISOLATED' | 'CROSS' | (string & {});
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | '' | (string & {});
  timeInForce: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI' | (string & {});
  cancelAfter?: number;
  cancelSize: string;
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
 * Get Open Order List. `GET /api/ua/v2/unified/order/open-list` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 4.
 */
export const getOpenOrderList: Endpoint<GetOpenOrderListParams, GetOpenOrderListResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.order.getOpenOrderList',
    method: 'GET',
    path: '/api/ua/v2/unified/order/open-list',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'getOpenOrderList',
    exact: ['orderTime', 'updatedTime'],
  });
