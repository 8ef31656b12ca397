// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetMarkPriceListResult = GetMarkPriceListResultItem[];

export interface GetMarkPriceListResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time of the mark price, in ms. */
  timePoint: number;
  /** Mark price, in the quote currency. */
  value: number;
}

/**
 * Mark prices of all margin pairs in one answer.
 *
 * `GET /api/v3/mark-price/all-symbols` on the spot host.
 * Public, pool Public, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470192
 */
export const getMarkPriceList: Endpoint<void, GetMarkPriceListResult> = /*#__PURE__*/ endpoint({
  id: 'margin.market.getMarkPriceList',
  method: 'GET',
  path: '/api/v3/mark-price/all-symbols',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'Margin',
  subService: 'Market',
  methodName: 'getMarkPriceList',
});
