// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrderOldParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. Default: TRADE.
   * - `TRADE`: Spot orders without borrowing.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType?: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export interface BatchCancelOrderOldResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels all open orders of the pre-high-frequency system, spot or margin.
 *
 * `DELETE /api/v1/orders` on the spot host.
 * Signed, permission Spot, pool Spot, weight 20.
 * @deprecated Use spot.order.cancelAllOrdersBySymbol.
 * @see https://www.kucoin.com/docs-new/api-3470345
 */
export const batchCancelOrderOld: Endpoint<BatchCancelOrderOldParams, BatchCancelOrderOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchCancelOrderOld',
    method: 'DELETE',
    path: '/api/v1/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 20,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchCancelOrderOld',
    params: 'symbol tradeType',
    order: { kind: 'batch-cancel', lookups: [] },
  });
