// Generated from specs/added/unified/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetInterestRateIndexParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
  /** Records per page. Default: 20. */
  pageSize?: number;
}

export interface GetInterestRateIndexResult {
  /** Rows of this page, or the entries of a list. */
  items: GetInterestRateIndexResultItem[];
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: number;
}

export interface GetInterestRateIndexResultItem {
  /** Time of the record, in ms. */
  ts: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Value of the interest rate index, as a ratio. */
  interestRate: string;
}

/**
 * Past interest rates that enter the funding rate, paged by lastId.
 *
 * `GET /api/ua/v2/market/interest-rate-index` on the spot host.
 * Public, pool Public, weight 5.
 * `.all` walks the interest rate index, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-interest-rate-index
 */
export const getInterestRateIndex: PagedEndpoint<
  GetInterestRateIndexParams,
  GetInterestRateIndexResult,
  RowOf<GetInterestRateIndexResult, 'items'>,
  AllParams<GetInterestRateIndexParams, 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getInterestRateIndex',
    method: 'GET',
    path: '/api/ua/v2/market/interest-rate-index',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getInterestRateIndex',
    params: 'symbol startAt endAt lastId pageSize',
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    size: 'pageSize',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['ts'],
    time: { field: 'ts', unit: 'ms' },
  },
);
