// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderByClientOidParams {
  /** Example: BTC-USDT. */
  symbol: string;
  clientOid: string;
}

export interface GetOrderByClientOidResult {
  id: string;
  /** Example: BTC-USDT. */
  symbol: string;
  opType: string;
  type: 'limit' | 'market' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  price: string;
  size: string;
  funds: string;
  dealSize: string;
  dealFunds: string;
  fee: string;
  feeCurrency: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | (string & {}) | null;
  timeInForce: 'GTC' | 'GTT' | 'IOC' | 'FOK' | (string & {});
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize: string;
  cancelAfter: number;
  channel: string;
  clientOid: string;
  remark?: string;
  tags?: string | null;
  cancelExist: boolean;
  createdAt: number;
  lastUpdatedAt: number;
  tradeType: string;
  inOrderBook: boolean;
  cancelledSize: string;
  cancelledFunds: string;
  remainSize: string;
  remainFunds: string;
  tax: string;
  active: boolean;
}

/**
 * Get Order By ClientOid. `GET /api/v1/hf/orders/client-order/{clientOid}` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470182
 */
export const getOrderByClientOid: Endpoint<GetOrderByClientOidParams, GetOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOrderByClientOid',
    method: 'GET',
    path: '/api/v1/hf/orders/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOrderByClientOid',
  });
