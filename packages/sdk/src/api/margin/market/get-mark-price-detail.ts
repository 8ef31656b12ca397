// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarkPriceDetailParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetMarkPriceDetailResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time of the mark price, in ms. */
  timePoint: number;
  /** Mark price, in the quote currency. */
  value: number;
}

/**
 * Mark price of one margin pair, computed every second.
 *
 * `GET /api/v1/mark-price/{symbol}/current` on the spot host.
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470193
 */
export const getMarkPriceDetail: Endpoint<GetMarkPriceDetailParams, GetMarkPriceDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.market.getMarkPriceDetail',
    method: 'GET',
    path: '/api/v1/mark-price/{symbol}/current',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 2,
    service: 'Margin',
    subService: 'Market',
    methodName: 'getMarkPriceDetail',
    params: 'symbol',
  });
