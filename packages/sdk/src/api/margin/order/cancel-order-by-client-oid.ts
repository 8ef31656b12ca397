// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';

export interface CancelOrderByClientOidParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelOrderByClientOidResult {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

/**
 * Asks to cancel one margin order by your own id; check its state afterwards.
 *
 * `DELETE /api/v3/hf/margin/orders/client-order/{clientOid}` on the spot host.
 * Signed, permission Margin, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470201
 */
export const cancelOrderByClientOid: Endpoint<CancelOrderByClientOidParams, CancelOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.cancelOrderByClientOid',
    method: 'DELETE',
    path: '/api/v3/hf/margin/orders/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'cancelOrderByClientOid',
    required: ['symbol', 'clientOid'],
    params: 'symbol clientOid',
    order: {
      kind: 'cancel',
      clientOid: { param: 'clientOid' },
      answer: { clientOid: 'clientOid' },
      lookups: [getOrderByClientOid],
    },
  });
