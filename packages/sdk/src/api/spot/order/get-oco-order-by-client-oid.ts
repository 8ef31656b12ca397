// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOcoOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface GetOcoOrderByClientOidResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Time the OCO order was placed, in ms. */
  orderTime: number;
  /** NEW, TRIGGERED, DONE or CANCELLED. */
  status: string;
}

/**
 * Overall state of an OCO pair by your own id, without its legs; older call.
 *
 * `GET /api/v3/oco/client-order/{clientOid}` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470358
 */
export const getOcoOrderByClientOid: Endpoint<GetOcoOrderByClientOidParams, GetOcoOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOcoOrderByClientOid',
    method: 'GET',
    path: '/api/v3/oco/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOcoOrderByClientOid',
    params: 'clientOid',
    finds: {
      by: { clientOid: 'clientOid' },
      orderId: 'orderId',
      clientOid: 'clientOid',
      created: ['orderTime', 1],
      open: ['status', ['NEW', 'TRIGGERED']],
      notFound: [],
    },
  });
