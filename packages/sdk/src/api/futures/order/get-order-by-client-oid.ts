// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderByClientOidParams {
  clientOid: string;
}

export interface GetOrderByClientOidResult {
  id: string;
  symbol: string;
  type: 'market' | 'limit' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  price: string;
  size: number;
  value: string;
  dealValue: string;
  dealSize: number;
  stp: '' | 'CN' | 'CO' | 'CB' | (string & {});
  stop: 'down' | 'up' | '' | (string & {});
  stopPriceType: 'TP' | 'MP' | 'IP' | '' | (string & {});
  stopTriggered: boolean;
  stopPrice: number | null;
  timeInForce: string;
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  leverage: string;
  forceHold: boolean;
  closeOrder: boolean;
  visibleSize: number;
  clientOid: string;
  remark: string | null;
  tags: string;
  isActive: boolean;
  cancelExist: boolean;
  createdAt: number;
  updatedAt: number;
  endAt: number | null;
  orderTime: bigint;
  settleCurrency: string;
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
  avgDealPrice: string;
  filledSize: number;
  filledValue: string;
  status: 'open' | 'done' | (string & {});
  reduceOnly: boolean;
}

/**
 * Get Order By ClientOid. `GET /api/v1/orders/byClientOid` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470352
 */
export const getOrderByClientOid: Endpoint<GetOrderByClientOidParams, GetOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.getOrderByClientOid',
    method: 'GET',
    path: '/api/v1/orders/byClientOid',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 5,
    service: 'Futures',
    subService: 'Order',
    methodName: 'getOrderByClientOid',
    exact: ['orderTime'],
  });
