// Generated from specs/rest/futures/order.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetRecentClosedOrdersParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export type GetRecentClosedOrdersResult = GetRecentClosedOrdersResultItem[];

export interface GetRecentClosedOrdersResultItem {
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
  /** Amount filled, in lots. */
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
  /** When the order ended, in ms. */
  endAt: number | null;
  /** Time the order was placed, in ns. */
  orderTime: bigint;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
  /** Average price of the order's fills; "0" before the first fill. Unit: quote currency. */
  avgDealPrice?: string;
  /** Amount filled, in lots. */
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
 * Up to 1000 orders closed in the last 24 hours; fresher than the order list.
 *
 * `GET /api/v1/recentDoneOrders` on the futures host.
 * Signed, permission General, pool Futures, weight 5.
 * `.all` walks the closed orders, low latency, oldest first: kept 1 day.
 * @see https://www.kucoin.com/docs-new/api-3470246
 */
export const getRecentClosedOrders: PagedEndpoint<
  GetRecentClosedOrdersParams,
  GetRecentClosedOrdersResult,
  RowOf<GetRecentClosedOrdersResult, ''>,
  AllParams<GetRecentClosedOrdersParams, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.order.getRecentClosedOrders',
    method: 'GET',
    path: '/api/v1/recentDoneOrders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 5,
    service: 'Futures',
    subService: 'Order',
    methodName: 'GetRecentClosedOrders',
    params: 'symbol',
    exact: ['orderTime'],
  }),
  {
    rows: '',
    kind: 'none',
    maxSize: 1000,
    order: 'desc',
    retention: [{ of: 'all', ms: 86400000 }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
