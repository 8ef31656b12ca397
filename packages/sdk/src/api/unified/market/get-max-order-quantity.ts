// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxOrderQuantityParams {
  price?: number;
  symbol: string;
  tradeType: 'FUTURES' | 'MARGIN' | 'SPOT';
}

export interface GetMaxOrderQuantityResult {
  symbol?: string;
  maxBuySize?: string;
  maxSellSize?: string;
}

/**
 * Get Max Order Quantity. `GET /api/ua/v2/order/max-order-quantity` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 10.
 */
export const getMaxOrderQuantity: Endpoint<GetMaxOrderQuantityParams, GetMaxOrderQuantityResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getMaxOrderQuantity',
    method: 'GET',
    path: '/api/ua/v2/order/max-order-quantity',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 10,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getMaxOrderQuantity',
  });
