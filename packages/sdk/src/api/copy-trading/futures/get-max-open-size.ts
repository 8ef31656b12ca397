// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxOpenSizeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** Price to assume for the order, in the quote currency. */
  price: number;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: number;
}

export interface GetMaxOpenSizeResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Most that a buy order can open at this price and leverage, in lots. */
  maxBuyOpenSize: string;
  /** Most that a sell order can open at this price and leverage, in lots. */
  maxSellOpenSize: string;
}

/**
 * For lead traders: most contracts that could be bought or sold at a price and leverage.
 *
 * `GET /api/v1/copy-trade/futures/get-max-open-size` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470612
 */
export const getMaxOpenSize: Endpoint<GetMaxOpenSizeParams, GetMaxOpenSizeResult> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.getMaxOpenSize',
  method: 'GET',
  path: '/api/v1/copy-trade/futures/get-max-open-size',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'LeadtradeFutures',
  pool: 'CopyTrading',
  weight: 4,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'GetMaxOpenSize',
  params: 'symbol price leverage',
});
