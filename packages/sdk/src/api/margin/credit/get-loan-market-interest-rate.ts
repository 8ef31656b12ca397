// Generated from specs/rest/margin/credit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetLoanMarketInterestRateParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
}

export type GetLoanMarketInterestRateResult = GetLoanMarketInterestRateResultItem[];

export interface GetLoanMarketInterestRateResultItem {
  /** Hour the rate is for, as text of the form YYYYMMDDHH00. */
  time: string;
  /** Yearly lending rate on the market, as a ratio. */
  marketInterestRate: string;
}

/**
 * Hourly lending rate of a currency over the past 7 days; times as YYYYMMDDHHmm.
 *
 * `GET /api/v3/project/marketInterestRate` on the spot host.
 * Public, pool Public, weight 5.
 * `.all` walks the market lending rate, hourly, oldest first: kept 7 days.
 * @see https://www.kucoin.com/docs-new/api-3470215
 */
export const getLoanMarketInterestRate: PagedEndpoint<
  GetLoanMarketInterestRateParams,
  GetLoanMarketInterestRateResult,
  RowOf<GetLoanMarketInterestRateResult, ''>,
  AllParams<GetLoanMarketInterestRateParams, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'margin.credit.getLoanMarketInterestRate',
    method: 'GET',
    path: '/api/v3/project/marketInterestRate',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Margin',
    subService: 'Credit',
    methodName: 'getLoanMarketInterestRate',
    params: 'currency',
  }),
  {
    rows: '',
    kind: 'none',
    order: 'asc',
    retention: [{ of: 'all', ms: 604800000 }],
    key: ['time'],
    time: { field: 'time', unit: 'YYYYMMDDHHmm' },
  },
);
