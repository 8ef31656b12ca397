// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxOrderQuantityParams {
  /** Price to assume for the order, in the quote currency. */
  price?: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   * - `SPOT`: Spot pairs.
   */
  tradeType: 'FUTURES' | 'MARGIN' | 'SPOT';
}

export interface GetMaxOrderQuantityResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Largest quantity that can be bought now. */
  maxBuySize: string;
  /** Largest quantity that can be sold now. */
  maxSellSize: string;
}

/**
 * Largest size the account could buy and sell at a price now; places nothing.
 *
 * `GET /api/ua/v2/order/max-order-quantity` on the spot host.
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
    params: 'price symbol tradeType',
  });
