// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrdersListOldParams {
  /** Example: BTC-USDT. */
  symbol?: string;
  /** Default: done. */
  status?: 'active' | 'done';
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop' | 'oco_limit' | 'oco_stop';
  /** Default: TRADE. */
  tradeType?: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetOrdersListOldResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetOrdersListOldResultItem[];
}

export interface GetOrdersListOldResultItem {
  id: string;
  symbol: string;
  opType: string;
  type: string;
  side: string;
  price: string;
  size: string;
  funds: string;
  dealFunds: string;
  dealSize: string;
  fee: string;
  feeCurrency: string;
  stp: string;
  stop: string;
  stopTriggered: boolean;
  stopPrice: string;
  timeInForce: string;
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize: string;
  cancelAfter: number;
  channel: string;
  clientOid: string;
  remark: string;
  tags: string | null;
  isActive: boolean;
  cancelExist: boolean;
  createdAt: number;
  tradeType: string;
  tax?: string;
  taxRate?: string;
  taxCurrency?: string;
}

/**
 * Get Orders List - Old. `GET /api/v1/orders` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470346
 */
export const getOrdersListOld: Endpoint<GetOrdersListOldParams, GetOrdersListOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOrdersListOld',
    method: 'GET',
    path: '/api/v1/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOrdersListOld',
  });
