// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxOpenSizeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** Price to assume for the order, in the quote currency. */
  price: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: number;
}

export interface GetMaxOpenSizeResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Most that a buy order can open at this price and leverage, in lots. */
  maxBuyOpenSize: number;
  /** Most that a sell order can open at this price and leverage, in lots. */
  maxSellOpenSize: number;
}

/**
 * Most contracts that could be bought or sold at a price and leverage; places nothing.
 *
 * `GET /api/v2/getMaxOpenSize` on the futures host.
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470251
 */
export const getMaxOpenSize: Endpoint<GetMaxOpenSizeParams, GetMaxOpenSizeResult> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.getMaxOpenSize',
  method: 'GET',
  path: '/api/v2/getMaxOpenSize',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 2,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'GetMaxOpenSize',
  params: 'symbol price leverage',
});
