// Generated from specs/rest/futures/funding-fees.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetPublicFundingHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Start of the time range, in ms. */
  from: number;
  /** End of the time range, in ms. */
  to: number;
}

export type GetPublicFundingHistoryResult = GetPublicFundingHistoryResultItem[];

export interface GetPublicFundingHistoryResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Funding rate of the period, as a ratio (0.0001 is 0.01%). */
  fundingRate: number;
  /** Time the funding rate was settled, in ms. */
  timepoint: number;
}

/**
 * Settled funding rates of a contract between two times (ms), newest first.
 *
 * `GET /api/v1/contract/funding-rates` on the futures host.
 * Public, permission Futures, pool Public, weight 5.
 * `.all` walks the public funding rates, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470266
 */
export const getPublicFundingHistory: PagedEndpoint<
  GetPublicFundingHistoryParams,
  GetPublicFundingHistoryResult,
  RowOf<GetPublicFundingHistoryResult, ''>,
  AllParams<GetPublicFundingHistoryParams, 'from' | 'to', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'futures.fundingFees.getPublicFundingHistory',
    method: 'GET',
    path: '/api/v1/contract/funding-rates',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: 'Futures',
    pool: 'Public',
    weight: 5,
    service: 'Futures',
    subService: 'FundingFees',
    methodName: 'getPublicFundingHistory',
    params: 'symbol from to',
  }),
  {
    rows: '',
    kind: 'time',
    order: 'desc',
    window: { start: 'from', end: 'to', unit: 'ms' },
    key: ['timepoint'],
    time: { field: 'timepoint', unit: 'ms' },
  },
);
