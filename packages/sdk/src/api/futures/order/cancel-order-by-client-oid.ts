// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';

export interface CancelOrderByClientOidParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelOrderByClientOidResult {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

/**
 * Asks to cancel one order by your own id; the contract is needed too.
 *
 * `DELETE /api/v1/orders/client-order/{clientOid}` on the futures host.
 * Signed, permission Futures, pool Futures, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470240
 */
export const cancelOrderByClientOid: Endpoint<CancelOrderByClientOidParams, CancelOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.cancelOrderByClientOid',
    method: 'DELETE',
    path: '/api/v1/orders/client-order/{clientOid}',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 1,
    service: 'Futures',
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
