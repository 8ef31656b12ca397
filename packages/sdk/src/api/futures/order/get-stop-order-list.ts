// Generated from specs/rest/futures/order.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetStopOrderListParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'buy' | 'sell';
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** In the request: end of the range, in ms. In an order: when it ended, in ms; null while open. */
  endAt?: number;
  /** Number of the page, counted from 1. */
  currentPage?: number;
  /** Records per page. Default: 50. Maximum: 1000. */
  pageSize?: number;
}

export interface GetStopOrderListResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetStopOrderListResultItem[];
}

export interface GetStopOrderListResultItem {
  /** Id that KuCoin gave the order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Order type: limit or market. */
  type: string;
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Limit price, in the quote currency. */
  price: string;
  /** Order size, in lots. */
  size: number;
  /** Value of the order, in the quote currency. */
  value: string;
  /** Value of the fills so far, in the settlement currency. */
  dealValue: string;
  /** Amount filled so far, in lots. */
  dealSize: number;
  /** Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset. */
  stp: string;
  /**
   * down (falls to stopPrice or below) or up (rises to it or above); empty without a stop.
   * - `down`: Fires when the price falls to stopPrice or lower.
   * - `up`: Fires when the price rises to stopPrice or higher.
   * - `''`: No stop order.
   */
  stop: 'down' | 'up' | '' | (string & {});
  /**
   * Price watched by the stop: TP last trade, MP mark, IP index; empty without a stop.
   * - `TP`: Trigger watches the last traded price.
   * - `MP`: Trigger watches the mark price.
   * - `IP`: Trigger watches the index price.
   * - `''`: No stop order.
   */
  stopPriceType: 'TP' | 'MP' | 'IP' | '' | (string & {});
  /** Whether the stop has fired. */
  stopTriggered: boolean | null;
  /** Price that triggers the order, in the quote currency; null without a stop. */
  stopPrice: string | null;
  /** How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. */
  timeInForce: string;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg: boolean;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
  /** true freezes funds for the order even if it would only reduce the position; false by default. */
  forceHold: boolean;
  /** true closes the whole position; side, size and leverage can then be left out. */
  closeOrder: boolean;
  /** Part of an iceberg order that the order book shows, in lots; may be null. */
  visibleSize: number | null;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string | null;
  /** Free text you attached; empty or null when there is none. */
  remark: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags: string | null;
  /** true while the order can still be filled; false once it is filled or cancelled. */
  isActive: boolean;
  /** true if some part of the order was cancelled. */
  cancelExist: boolean;
  /** When the order was made, in ms. */
  createdAt: number;
  /** Time of the last change, in ms. */
  updatedAt: number;
  /** In the request: end of the range, in ms. In an order: when it ended, in ms; null while open. */
  endAt: number | null;
  /** Time the order was placed, in ns. */
  orderTime: bigint | null;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
  /** Average price of the order's fills; "0" before the first fill. Unit: quote currency. */
  avgDealPrice?: string;
  /** Amount filled so far, in lots. */
  filledSize: number;
  /** Value of the fills so far, in the settlement currency. */
  filledValue: string;
  /** open, or done once filled or cancelled. */
  status: string;
  /** Whether the order may only shrink a position; what goes beyond is cancelled. */
  reduceOnly: boolean;
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
}

/**
 * Stop orders that have not fired, by page; fired ones move to the order list.
 *
 * `GET /api/v1/stopOrders` on the futures host.
 * Signed, permission General, pool Futures, weight 6.
 * `.all` walks the untriggered stop orders, oldest first: as long as untriggered.
 * @see https://www.kucoin.com/docs-new/api-3470247
 */
export const getStopOrderList: PagedEndpoint<
  GetStopOrderListParams,
  GetStopOrderListResult,
  RowOf<GetStopOrderListResult, 'items'>,
  AllParams<GetStopOrderListParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.order.getStopOrderList',
    method: 'GET',
    path: '/api/v1/stopOrders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 6,
    service: 'Futures',
    subService: 'Order',
    methodName: 'GetStopOrderList',
    params: 'symbol side type startAt endAt currentPage pageSize',
    exact: ['orderTime'],
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 1000,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    retention: [{ of: 'all', while: 'untriggered' }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
