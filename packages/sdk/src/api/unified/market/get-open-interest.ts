// Generated from specs/added/unified/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetOpenInterestParams {
  /** Contracts to look at, as a list. */
  symbol?: string[];
  /**
   * Time between two values, such as 5min or 1day.
   * - `5min`: Five minutes.
   * - `15min`: A quarter of an hour.
   * - `30min`: Half an hour.
   * - `1hour`: One hour.
   * - `4hour`: Four hours.
   * - `1day`: One day.
   */
  interval?: '5min' | '15min' | '30min' | '1hour' | '4hour' | '1day';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Records per page. Default: 30. */
  pageSize?: number;
}

export type GetOpenInterestResult = GetOpenInterestResultItem[];

export interface GetOpenInterestResultItem {
  /** Open contracts of the symbol; KuCoin does not name the unit here. */
  openInterest: string;
  /** Time of the figure, in ms. */
  ts: number;
}

/**
 * Open contracts now or, with an interval, over time; 7 to 70 days back.
 *
 * `GET /api/ua/v2/market/open-interest` on the spot host.
 * Public, pool Public, weight 10.
 * `.all` walks the open interest history (with interval), oldest first: intervals from 5min to 4hour ones kept 7 days, interval 1day ones kept 70 days, from 2025-12-29 on.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-futures-open-interest
 */
export const getOpenInterest: PagedEndpoint<
  GetOpenInterestParams,
  GetOpenInterestResult,
  RowOf<GetOpenInterestResult, ''>,
  AllParams<GetOpenInterestParams, 'endAt' | 'pageSize' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getOpenInterest',
    method: 'GET',
    path: '/api/ua/v2/market/open-interest',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 10,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getOpenInterest',
    params: 'symbol interval startAt endAt pageSize',
  }),
  {
    rows: '',
    kind: 'time',
    size: 'pageSize',
    maxSize: 200,
    window: { start: 'startAt', end: 'endAt', unit: 'ms', interval: 'interval' },
    retention: [
      { of: 'intervals from 5min to 4hour', ms: 604800000 },
      { of: 'interval 1day', ms: 6048000000 },
      { of: 'all', since: '2025-12-29' },
    ],
    key: ['ts'],
    time: { field: 'ts', unit: 'ms' },
  },
);
