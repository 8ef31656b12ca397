// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetStopOrderByClientOidParams {
  clientOid: string;
  symbol?: string;
}

export type GetStopOrderByClientOidResult = GetStopOrderByClientOidResultItem[];

export interface GetStopOrderByClientOidResultItem {
  id?: string;
  symbol?: string;
  userId?: string;
  status?: string;
  type?: 'limit' | 'market' | (string & {});
  side?: string;
  price?: string;
  size?: string;
  funds?: string | null;
  stp?: string | null;
  timeInForce?: string;
  cancelAfter?: number;
  postOnly?: boolean;
  hidden?: boolean;
  iceberg?: boolean;
  visibleSize?: string | null;
  channel?: string;
  clientOid?: string;
  remark?: string | null;
  tags?: string | null;
  domainId?: string;
  tradeSource?: string;
  tradeType?: string;
  feeCurrency?: string;
  takerFeeRate?: string;
  makerFeeRate?: string;
  createdAt?: number;
  stop?: string;
  stopTriggerTime?: number | null;
  stopPrice?: string;
  orderTime?: bigint;
}

/**
 * Get Stop Order By ClientOid. `GET /api/v1/stop-order/queryOrderByClientOid` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470340
 */
export const getStopOrderByClientOid: Endpoint<GetStopOrderByClientOidParams, GetStopOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getStopOrderByClientOid',
    method: 'GET',
    path: '/api/v1/stop-order/queryOrderByClientOid',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getStopOrderByClientOid',
    exact: ['orderTime'],
  });
