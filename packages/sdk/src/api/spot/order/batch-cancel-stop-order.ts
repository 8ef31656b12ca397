// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelStopOrderParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** Ids of orders as one text, separated by commas. */
  orderIds?: string;
}

export interface BatchCancelStopOrderResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels stop orders by ids or by pair; answers with the ids.
 *
 * `DELETE /api/v1/stop-order/cancel` on the spot host.
 * Signed, permission Spot, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470337
 */
export const batchCancelStopOrder: Endpoint<BatchCancelStopOrderParams, BatchCancelStopOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchCancelStopOrder',
    method: 'DELETE',
    path: '/api/v1/stop-order/cancel',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchCancelStopOrder',
    params: 'symbol tradeType orderIds',
    order: { kind: 'batch-cancel', lookups: [] },
  });
