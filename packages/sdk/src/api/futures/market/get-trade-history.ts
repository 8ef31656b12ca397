// Generated from specs/rest/futures/market.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export type GetTradeHistoryResult = GetTradeHistoryResultItem[];

export interface GetTradeHistoryResultItem {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** No longer used; ignore it. */
  contractId: number;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Order id of the side that stood in the book. */
  makerOrderId: string;
  /** Id of the order that took liquidity in this trade. */
  takerOrderId: string;
  /** Time of the trade, in ns. */
  ts: bigint;
  /** Size of the trade, in lots. */
  size: number;
  /** Price of the trade, in the quote currency. */
  price: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
}

/**
 * The last 100 public trades of a contract, newest first; times in nanoseconds.
 *
 * `GET /api/v1/trade/history` on the futures host.
 * Public, pool Public, weight 5.
 * `.all` walks the public trades, oldest first: the newest 100 alone.
 * @see https://www.kucoin.com/docs-new/api-3470232
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, ''>,
  AllParams<GetTradeHistoryParams, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.market.getTradeHistory',
    method: 'GET',
    path: '/api/v1/trade/history',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getTradeHistory',
    params: 'symbol',
    exact: ['ts'],
  }),
  {
    rows: '',
    kind: 'none',
    maxSize: 100,
    order: 'desc',
    retention: [{ of: 'all', rows: 100 }],
    key: ['tradeId'],
    time: { field: 'ts', unit: 'ns' },
  },
);
