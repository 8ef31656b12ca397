// Generated from specs/added/unified-v1/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetIndexPriceParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Records per page, 50 unless given. Default: 50. */
  pageSize?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
}

export interface GetIndexPriceResult {
  /** Rows of this page, or the entries of a list. */
  items: GetIndexPriceResultItem[];
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: number;
}

export interface GetIndexPriceResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time between two values, in ms. */
  granularity: number;
  /** Time of the index price. */
  ts: number;
  /** Index price: weighted spot price from several exchanges. */
  indexPrice?: number;
  /** Spot exchanges behind the index price, with their prices and weights. */
  decompositionList: GetIndexPriceResultItemDecompositionItem[];
}

export interface GetIndexPriceResultItemDecompositionItem {
  /** Spot exchange whose price goes into the index. */
  exchange: string;
  /** Price on this exchange, in the quote currency. */
  price: number;
  /** Share of this exchange in the index, as a ratio. */
  weight: number;
}

/**
 * v1: past index prices with the exchanges and weights behind them, paged by lastId.
 *
 * `GET /api/ua/v1/market/index-price` on the spot host.
 * Public, permission General, pool Public, weight 10.
 * `.all` walks the index price, oldest first: nobody knows how far back it goes.
 * @deprecated Use unified.market.getIndexPrice.
 */
export const getIndexPrice: PagedEndpoint<
  GetIndexPriceParams,
  GetIndexPriceResult,
  RowOf<GetIndexPriceResult, 'items'>,
  AllParams<GetIndexPriceParams, 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getIndexPrice',
    method: 'GET',
    path: '/api/ua/v1/market/index-price',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: 'General',
    pool: 'Public',
    weight: 10,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getIndexPrice',
    params: 'symbol startAt endAt pageSize lastId',
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    size: 'pageSize',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['ts'],
    time: { field: 'ts' },
  },
);
