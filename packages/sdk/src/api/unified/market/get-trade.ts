// Generated from specs/added/unified/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES' | (string & {});
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetTradeResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Rows of the answer. */
  list: GetTradeResultItem[];
}

export interface GetTradeResultItem {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price: string;
  /** Size of the trade; base currency on spot, contracts on futures. */
  size: string;
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Time of the trade, in ns. */
  ts: bigint;
  /** true if the trade involved a retail price improvement (RPI) order. */
  isRpiTrade?: boolean;
}

/**
 * The last 100 public trades of a pair or contract.
 *
 * `GET /api/ua/v2/market/trade` on the spot host.
 * Public, pool Public, weight 3.
 * `.all` walks the public trades, oldest first: the newest 100 alone.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-trades
 */
export const getTrade: PagedEndpoint<
  GetTradeParams,
  GetTradeResult,
  RowOf<GetTradeResult, 'list'>,
  AllParams<GetTradeParams, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'unified.market.getTrade',
    method: 'GET',
    path: '/api/ua/v2/market/trade',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getTrade',
    params: 'tradeType symbol',
    exact: ['ts'],
  }),
  {
    rows: 'list',
    kind: 'none',
    maxSize: 100,
    retention: [{ of: 'all', rows: 100 }],
    key: ['tradeId'],
    time: { field: 'ts', unit: 'ns' },
  },
);
