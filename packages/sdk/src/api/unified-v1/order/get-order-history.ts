// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderHistoryParams {
  /** Default: unified. */
  accountMode: 'unified' | 'classic';
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  symbol?: string;
  side?: 'BUY' | 'SELL';
  orderFilter?: 'NORMAL' | 'CONDITION' | 'ADVANCED';
  startAt?: number;
  endAt?: number;
  lastId?: number | string;
  /** Default: 50. */
  pageSize?: number;
}

export interface GetOrderHistoryResult {
  lastId: number;
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  items: GetOrderHistoryResultItem[];
}

export interface GetOrderHistoryResultItem {
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  orderId: string;
  clientOid: string;
  status: number;
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
  leverage?: string;
  reduceOnly?: boolean;
  marginMode?: 'ISOLATED' | 'CROSS' | (string & {});
  stp?: '' | 'DC' | 'CO' | 'CN' | 'CB' | (string & {});
  timeInForce: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI' | (string & {});
  cancelReason?: string | number;
  cancelSize: string;
  cancelAfter?: number | null;
  triggerDirection?: 'DOWN' | 'UP' | (string & {});
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
 * Get Order History. `GET /api/ua/v1/{accountMode}/order/history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-order-history
 */
export const getOrderHistory: Endpoint<GetOrderHistoryParams, GetOrderHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unifiedV1.order.getOrderHistory',
    method: 'GET',
    path: '/api/ua/v1/{accountMode}/order/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'UnifiedV1',
    subService: 'Order',
    methodName: 'getOrderHistory',
    exact: ['orderTime', 'updatedTime'],
  },
);
