// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolsWithOpenOrderParams {
  /**
   * MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export interface GetSymbolsWithOpenOrderResult {
  /** How many pairs have open orders. */
  symbolSize: number;
  /** Trading pairs that have open orders. */
  symbols: string[];
}

/**
 * Pairs on which margin orders are open, for one margin type.
 *
 * `GET /api/v3/hf/margin/order/active/symbols` on the spot host.
 * Signed, permission Margin, pool Spot, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470196
 */
export const getSymbolsWithOpenOrder: Endpoint<GetSymbolsWithOpenOrderParams, GetSymbolsWithOpenOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.getSymbolsWithOpenOrder',
    method: 'GET',
    path: '/api/v3/hf/margin/order/active/symbols',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 4,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getSymbolsWithOpenOrder',
    params: 'tradeType',
  });
