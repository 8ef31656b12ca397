// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getStopOrderByClientOid } from './get-stop-order-by-client-oid.ts';

export interface CancelStopOrderByClientOidParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelStopOrderByClientOidResult {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Id of the order that was cancelled. */
  cancelledOrderId: string;
}

/**
 * Cancels one spot stop order by your own id; older call.
 *
 * `DELETE /api/v1/stop-order/cancelOrderByClientOid` on the spot host.
 * Signed, permission Spot, pool Spot, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470336
 */
export const cancelStopOrderByClientOid: Endpoint<
  CancelStopOrderByClientOidParams,
  CancelStopOrderByClientOidResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelStopOrderByClientOid',
  method: 'DELETE',
  path: '/api/v1/stop-order/cancelOrderByClientOid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 5,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelStopOrderByClientOid',
  required: ['clientOid'],
  params: 'symbol clientOid',
  order: {
    kind: 'cancel',
    clientOid: { param: 'clientOid' },
    answer: { clientOid: 'clientOid', cancelledOrderId: 'id' },
    lookups: [getStopOrderByClientOid],
  },
});
