// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllOrdersBySymbolParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
}

export type CancelAllOrdersBySymbolResult = string;

/**
 * Asks to cancel all open orders of a pair; check the orders afterwards.
 *
 * `DELETE /api/v1/hf/orders` on the spot host.
 * Signed, permission Spot, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470175
 */
export const cancelAllOrdersBySymbol: Endpoint<CancelAllOrdersBySymbolParams, CancelAllOrdersBySymbolResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.cancelAllOrdersBySymbol',
    method: 'DELETE',
    path: '/api/v1/hf/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'cancelAllOrdersBySymbol',
    required: ['symbol'],
    params: 'symbol',
    order: { kind: 'batch-cancel', lookups: [] },
  });
