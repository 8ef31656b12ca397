// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolsWithOpenOrderParams {
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export interface GetSymbolsWithOpenOrderResult {
  symbolSize: number;
  symbols: string[];
}

/**
 * Get Symbols With Open Order. `GET /api/v3/hf/margin/order/active/symbols` on the spot host.
 *
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
  });
