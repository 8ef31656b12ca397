// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';

export interface CancelOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
}

export interface CancelOrderByClientOidResult {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

/**
 * Asks to cancel one order by your own id; the order's state tells whether it worked.
 *
 * `DELETE /api/v1/hf/orders/client-order/{clientOid}` on the spot host.
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470184
 */
export const cancelOrderByClientOid: Endpoint<CancelOrderByClientOidParams, CancelOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.cancelOrderByClientOid',
    method: 'DELETE',
    path: '/api/v1/hf/orders/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 1,
    service: 'Spot',
    subService: 'Order',
    methodName: 'cancelOrderByClientOid',
    required: ['clientOid', 'symbol'],
    params: 'clientOid symbol',
    order: {
      kind: 'cancel',
      clientOid: { param: 'clientOid' },
      answer: { clientOid: 'clientOid' },
      lookups: [getOrderByClientOid],
    },
  });
