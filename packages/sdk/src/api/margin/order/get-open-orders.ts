// Generated from specs/rest/margin/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetOpenOrdersParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /**
   * MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export type GetOpenOrdersResult = GetOpenOrdersResultItem[];

export interface GetOpenOrdersResultItem {
  /** Id that KuCoin gave the order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Kind of operation; DEAL in all known examples. */
  opType: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type: 'limit' | 'market' | (string & {});
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Limit price, in the quote currency; 0 for market orders. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds: string | null;
  /** Amount filled so far, in base currency. */
  dealSize: string;
  /** Value of the fills so far, in quote currency. */
  dealFunds: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | (string & {}) | null;
  /** Not used on these orders; empty or null. */
  stop?: string | null;
  /** Whether the stop has fired. */
  stopTriggered: boolean;
  /** Not used on these orders; 0 or empty. Unit: quote currency. */
  stopPrice: string | null;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce: 'GTC' | 'GTT' | 'IOC' | 'FOK' | (string & {});
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg: boolean;
  /** Part of an iceberg order that the order book shows, in the base currency. */
  visibleSize: string | null;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter: number;
  /** Where the order came from, for example API. */
  channel: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags?: string | null;
  /** true if some part of the order was cancelled. */
  cancelExist: boolean;
  /** When the record was made, in ms. */
  createdAt: number;
  /** When the order last changed, in ms. */
  lastUpdatedAt: number;
  /** MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
  tradeType: string;
  /** true while the order stands in the book. */
  inOrderBook: boolean;
  /** Part of the order that was cancelled, in base currency. */
  cancelledSize: string;
  /** Part of the order's funds that was cancelled, in quote currency. */
  cancelledFunds: string;
  /** Part of the order not filled yet, in the base currency. */
  remainSize: string;
  /** Part of the order's funds not yet spent, in the quote currency. */
  remainFunds: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
  /** true while the order can still be filled; false once it is filled or cancelled. */
  active: boolean;
}

/**
 * All open margin orders of a pair in one answer, last changed first; no paging.
 *
 * `GET /api/v3/hf/margin/orders/active` on the spot host.
 * Signed, permission General, pool Spot, weight 4.
 * `.all` walks the open orders, oldest first: as long as open.
 * @see https://www.kucoin.com/docs-new/api-3470198
 */
export const getOpenOrders: PagedEndpoint<
  GetOpenOrdersParams,
  GetOpenOrdersResult,
  RowOf<GetOpenOrdersResult, ''>,
  AllParams<GetOpenOrdersParams, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'margin.order.getOpenOrders',
    method: 'GET',
    path: '/api/v3/hf/margin/orders/active',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 4,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getOpenOrders',
    params: 'symbol tradeType',
  }),
  {
    rows: '',
    kind: 'none',
    order: 'desc',
    retention: [{ of: 'all', while: 'open' }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
