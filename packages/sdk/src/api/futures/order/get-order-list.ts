// Generated from specs/rest/futures/order.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetOrderListParams {
  /**
   * State of the order: open or done; as a parameter active or done, done if omitted.
   * - `active`: Only open orders.
   * - `done`: Only closed orders; the default.
   */
  status?: 'active' | 'done';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'buy' | 'sell';
  /**
   * Order type; the parameter also takes stop and OCO kinds.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   * - `limit_stop`: Limit order behind a stop trigger.
   * - `market_stop`: Market order behind a stop trigger.
   * - `oco_limit`: Limit leg of an OCO pair.
   * - `oco_stop`: Stop leg of an OCO pair.
   */
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop' | 'oco_limit' | 'oco_stop';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** In the request: end of the range, in ms. In an order: when it ended, in ms; null while open. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, up to 1000; 50 unless given. Default: 50. Maximum: 1000. */
  pageSize?: number;
}

export interface GetOrderListResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, up to 1000; 50 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetOrderListResultItem[];
}

export interface GetOrderListResultItem {
  /** Id that KuCoin gave the order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Order type; the parameter also takes stop and OCO kinds. */
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
  stopTriggered: boolean;
  /** Price that triggers the order, in the quote currency; null without a stop. */
  stopPrice: number | null;
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
  clientOid: string;
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
  orderTime: bigint;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
  /** Average price of the order's fills; "0" before the first fill. Unit: quote currency. */
  avgDealPrice?: string;
  /** State of the order: open or done; as a parameter active or done, done if omitted. */
  status: string;
  /** Amount filled so far, in lots. */
  filledSize: number;
  /** Value of the fills so far, in the settlement currency. */
  filledValue: string;
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
 * Own orders, open or done, by page; done ones 7 days per call, 3 months back.
 *
 * `GET /api/v1/orders` on the futures host.
 * Signed, permission General, pool Futures, weight 2.
 * `.all` walks the orders, oldest first: at most 7 days a call, and KuCoin cuts what is wider without saying so; kept 90 days.
 * @see https://www.kucoin.com/docs-new/api-3470244
 */
export const getOrderList: PagedEndpoint<
  GetOrderListParams,
  GetOrderListResult,
  RowOf<GetOrderListResult, 'items'>,
  AllParams<GetOrderListParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.order.getOrderList',
    method: 'GET',
    path: '/api/v1/orders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Order',
    methodName: 'GetOrderList',
    params: 'status symbol side type startAt endAt currentPage pageSize',
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
    window: {
      start: 'startAt',
      end: 'endAt',
      unit: 'ms',
      maxSpanMs: 604800000,
      appliesWhen: { status: 'done' },
    },
    retention: [{ of: 'all', ms: 7776000000 }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
