// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

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
 * For lead traders: cancels one order by your own id; the contract is needed too.
 *
 * `DELETE /api/v1/copy-trade/futures/orders/client-order` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470621
 */
export const cancelOrderByClientOid: Endpoint<CancelOrderByClientOidParams, CancelOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'copyTrading.futures.cancelOrderByClientOid',
    method: 'DELETE',
    path: '/api/v1/copy-trade/futures/orders/client-order',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'LeadtradeFutures',
    pool: 'CopyTrading',
    weight: 1,
    service: 'CopyTrading',
    subService: 'Futures',
    methodName: 'cancelOrderByClientOid',
    required: ['symbol', 'clientOid'],
    params: 'symbol clientOid',
    order: {
      kind: 'cancel',
      clientOid: { param: 'clientOid' },
      answer: { clientOid: 'clientOid' },
      lookups: [],
    },
  });
