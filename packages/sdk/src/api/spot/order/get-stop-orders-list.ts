// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetStopOrdersListParams {
  symbol?: string;
  side?: string;
  type?: 'limit' | 'market';
  tradeType?: string;
  startAt?: number;
  endAt?: number;
  /** Default: 1. Minimum: 1. */
  currentPage?: number;
  orderIds?: string;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
  stop?: string;
}

export interface GetStopOrdersListResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetStopOrdersListResultItem[];
}

export interface GetStopOrdersListResultItem {
  id: string;
  symbol: string;
  userId: string;
  status: string;
  type: 'limit' | 'market' | (string & {});
  side: string;
  price: string;
  size: string;
  funds?: string | null;
  stp?: string | null;
  timeInForce: string;
  cancelAfter: number;
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize?: string | null;
  channel: string;
  clientOid: string;
  remark: string;
  tags?: string | null;
  orderTime: bigint;
  domainId: string;
  tradeSource: string;
  tradeType: string;
  feeCurrency: string;
  takerFeeRate: string;
  makerFeeRate: string;
  createdAt: number;
  stop: string;
  stopTriggerTime?: number | null;
  stopPrice: string;
  relatedNo?: string | null;
  limitPrice?: string | null;
  pop?: string | null;
  activateCondition?: string | null;
}

/**
 * Get Stop Orders List. `GET /api/v1/stop-order` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 8.
 * @see https://www.kucoin.com/docs-new/api-3470338
 */
export const getStopOrdersList: Endpoint<GetStopOrdersListParams, GetStopOrdersListResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getStopOrdersList',
    method: 'GET',
    path: '/api/v1/stop-order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 8,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getStopOrdersList',
    exact: ['orderTime'],
  });
