// Generated from specs/rest/spot/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export type GetRecentTradeHistoryOldResult = GetRecentTradeHistoryOldResultItem[];

export interface GetRecentTradeHistoryOldResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Order id of the other side of the trade. */
  counterOrderId: string;
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Whether the order took liquidity (taker) or provided it (maker). */
  liquidity: string;
  /** true if the order was treated as a taker regardless of the book. */
  forceTaker: boolean;
  /** Price of the trade, in the quote currency. */
  price: string;
  /** Size of the trade, in the base currency. */
  size: string;
  /** Value of the trade, in quote currency. */
  funds: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Fee rate applied to the fill, as a ratio (0.001 is 0.1%). */
  feeRate: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** When the stop fires; spot: loss (price falls) or entry (rises), futures: down or up; else empty. */
  stop: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Order type: limit or market. */
  type: string;
  /** When the trade took place, in ms. */
  createdAt: number;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
  /** Currency of the tax. */
  taxCurrency?: string;
  /** Tax rate as a ratio; for users of certain regions only. */
  taxRate?: string;
}

/**
 * Up to 1000 own fills of the last 24 hours in the pre-high-frequency system.
 *
 * `GET /api/v1/limit/fills` on the spot host.
 * Signed, permission General, pool Spot, weight 20.
 * `.all` walks the recent fills, oldest first: kept 1 day.
 * @deprecated Use spot.order.getTradeHistory.
 * @see https://www.kucoin.com/docs-new/api-3470351
 */
export const getRecentTradeHistoryOld: PagedEndpoint<
  void,
  GetRecentTradeHistoryOldResult,
  RowOf<GetRecentTradeHistoryOldResult, ''>,
  AllParams<void, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getRecentTradeHistoryOld',
    method: 'GET',
    path: '/api/v1/limit/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 20,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getRecentTradeHistoryOld',
  }),
  {
    rows: '',
    kind: 'none',
    maxSize: 1000,
    order: 'desc',
    retention: [{ of: 'all', ms: 86400000 }],
    key: ['tradeId', 'orderId', 'symbol'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
