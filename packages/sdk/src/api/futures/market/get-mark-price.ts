// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarkPriceParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetMarkPriceResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time between two values, in ms. */
  granularity: number;
  /** Time the value is for, in ms. */
  timePoint: number;
  /** Mark price, in the quote currency. */
  value: number;
  /** Index price: weighted spot price from several exchanges. Unit: quote currency. */
  indexPrice: number;
}

/**
 * Mark price of a contract, computed every second, with the index price behind it.
 *
 * `GET /api/v1/mark-price/{symbol}/current` on the futures host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470233
 */
export const getMarkPrice: Endpoint<GetMarkPriceParams, GetMarkPriceResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getMarkPrice',
  method: 'GET',
  path: '/api/v1/mark-price/{symbol}/current',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getMarkPrice',
  params: 'symbol',
});
