// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllOrdersBySymbolParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /**
   * MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export type CancelAllOrdersBySymbolResult = string;

/**
 * Asks to cancel all open orders of a pair on cross or isolated margin.
 *
 * `DELETE /api/v3/hf/margin/orders` on the spot host.
 * Signed, permission Margin, pool Spot, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470197
 */
export const cancelAllOrdersBySymbol: Endpoint<CancelAllOrdersBySymbolParams, CancelAllOrdersBySymbolResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.cancelAllOrdersBySymbol',
    method: 'DELETE',
    path: '/api/v3/hf/margin/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 5,
    service: 'Margin',
    subService: 'Order',
    methodName: 'cancelAllOrdersBySymbol',
    required: ['symbol', 'tradeType'],
    params: 'symbol tradeType',
    order: { kind: 'batch-cancel', lookups: [] },
  });
