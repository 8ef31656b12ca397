// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginStopOrdersListParams {
  symbol?: string;
  side?: string;
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop';
  tradeType?: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  startAt?: number;
  endAt?: number;
  currentPage?: number;
  orderIds?: string;
  pageSize?: number;
  stop?: 'stop' | 'oco';
}

export interface GetMarginStopOrdersListResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetMarginStopOrdersListResultItem[];
}

export interface GetMarginStopOrdersListResultItem {
  id?: string;
  symbol?: string;
  userId?: string;
  status?: 'NEW' | 'TRIGGERED' | (string & {});
  type?: 'limit' | 'market' | (string & {});
  side?: 'buy' | 'sell' | (string & {});
  price?: string;
  size?: string;
  funds?: string | null;
  stp?: string | null;
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK' | (string & {});
  cancelAfter?: number;
  postOnly?: boolean;
  hidden?: boolean;
  iceberg?: boolean;
  visibleSize?: string | null;
  channel?: string;
  clientOid?: string;
  remark?: string | null;
  tags?: string | null;
  relatedNo?: string | null;
  orderTime?: bigint;
  domainId?: string;
  tradeSource?: 'USER' | 'MARGIN_SYSTEM' | (string & {});
  tradeType?: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE' | (string & {});
  feeCurrency?: string;
  takerFeeRate?: string;
  makerFeeRate?: string;
  createdAt?: number;
  stop?: 'loss' | 'entry' | (string & {});
  stopTriggerTime?: number | null;
  stopPrice?: string;
  limitPrice?: string | null;
  pop?: string | null;
  activateCondition?: string | null;
}

/**
 * Get Margin Stop Orders List. `GET /api/v3/hf/margin/stop-orders` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 8.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-orders-list
 */
export const getMarginStopOrdersList: Endpoint<GetMarginStopOrdersListParams, GetMarginStopOrdersListResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.getMarginStopOrdersList',
    method: 'GET',
    path: '/api/v3/hf/margin/stop-orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: null,
    weight: 8,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getMarginStopOrdersList',
    exact: ['orderTime'],
  });
