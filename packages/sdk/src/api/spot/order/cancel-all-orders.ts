// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllOrdersResult {
  /** Trading pairs whose orders were cancelled. */
  succeedSymbols: string[];
  /** Pairs whose orders could not be cancelled, each with the reason. */
  failedSymbols: CancelAllOrdersResultFailedSymbolsItem[];
}

export interface CancelAllOrdersResultFailedSymbolsItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /** Why cancelling failed for this pair. */
  error?: string;
}

/**
 * Asks to cancel every open order; answers with the pairs that worked and failed.
 *
 * `DELETE /api/v1/hf/orders/cancelAll` on the spot host.
 * Signed, permission Spot, pool Spot, weight 30.
 * @see https://www.kucoin.com/docs-new/api-3470176
 */
export const cancelAllOrders: Endpoint<void, CancelAllOrdersResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelAllOrders',
  method: 'DELETE',
  path: '/api/v1/hf/orders/cancelAll',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 30,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelAllOrders',
  order: { kind: 'batch-cancel', lookups: [] },
});
