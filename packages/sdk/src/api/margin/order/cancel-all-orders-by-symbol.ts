// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllOrdersBySymbolParams {
  /** Example: BTC-USDT. */
  symbol: string;
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export type CancelAllOrdersBySymbolResult = string;

/**
 * Cancel All Orders By Symbol. `DELETE /api/v3/hf/margin/orders` on the spot host.
 *
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
  });
