// Generated from specs/rest/spot/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export type GetTradeHistoryResult = GetTradeHistoryResultItem[];

export interface GetTradeHistoryResultItem {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: string;
  /** Price of the trade, in the quote currency. */
  price: string;
  /** Size of the trade, in the base currency. */
  size: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Time of the trade, in ns. */
  time: bigint;
}

/**
 * The last 100 public trades of a pair; times in nanoseconds.
 *
 * `GET /api/v1/market/histories` on the spot host.
 * Public, pool Public, weight 3.
 * `.all` walks the public trades, oldest first: the newest 100 alone.
 * @see https://www.kucoin.com/docs-new/api-3470162
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, ''>,
  AllParams<GetTradeHistoryParams, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'spot.market.getTradeHistory',
    method: 'GET',
    path: '/api/v1/market/histories',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Spot',
    subService: 'Market',
    methodName: 'getTradeHistory',
    params: 'symbol',
    exact: ['time'],
  }),
  {
    rows: '',
    kind: 'none',
    maxSize: 100,
    order: 'asc',
    retention: [{ of: 'all', rows: 100 }],
    key: ['sequence'],
    time: { field: 'time', unit: 'ns' },
  },
);
