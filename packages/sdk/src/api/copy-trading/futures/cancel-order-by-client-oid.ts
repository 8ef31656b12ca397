// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByClientOidParams {
  symbol: string;
  clientOid: string;
}

export interface CancelOrderByClientOidResult {
  clientOid: string;
}

/**
 * Cancel Order By ClientOid. `DELETE /api/v1/copy-trade/futures/orders/client-order` on the futures host.
 *
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
  });
