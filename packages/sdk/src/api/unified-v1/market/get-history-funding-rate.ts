// Generated from specs/added/unified-v1/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetHistoryFundingRateParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Start of the time range, in ms. */
  startAt: number;
  /** End of the time range, in ms. */
  endAt: number;
}

export interface GetHistoryFundingRateResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Rows of the answer. */
  list: GetHistoryFundingRateResultItem[];
}

export interface GetHistoryFundingRateResultItem {
  /** Funding rate of the period, as a ratio (0.0001 is 0.01%). */
  fundingRate: number;
  /** Time the funding was settled, in ms. */
  ts: number;
}

/**
 * v1: settled funding rates of a contract between two times.
 *
 * `GET /api/ua/v1/market/funding-rate-history` on the spot host.
 * Public, pool Public, weight 5.
 * `.all` walks the public funding rates, oldest first: nobody knows how far back it goes.
 * @deprecated Use unified.market.getHistoryFundingRate.
 */
export const getHistoryFundingRate: PagedEndpoint<
  GetHistoryFundingRateParams,
  GetHistoryFundingRateResult,
  RowOf<GetHistoryFundingRateResult, 'list'>,
  AllParams<GetHistoryFundingRateParams, 'endAt' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getHistoryFundingRate',
    method: 'GET',
    path: '/api/ua/v1/market/funding-rate-history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getHistoryFundingRate',
    params: 'symbol startAt endAt',
  }),
  {
    rows: 'list',
    kind: 'time',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['ts'],
    time: { field: 'ts' },
  },
);
