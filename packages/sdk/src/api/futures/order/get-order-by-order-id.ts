// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface GetOrderByOrderIdResult {
  /** Id that KuCoin gave the order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Order type: limit or market.
   * - `market`: At once, at the prices in the book.
   * - `limit`: At a given price or better.
   */
  type: 'market' | 'limit' | (string & {});
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
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
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `''`: No self-trade prevention set.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CO`: Self-trade: cancels the older order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp: '' | 'CN' | 'CO' | 'CB' | (string & {});
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
  /** When the order ended, in ms; null while it is open. */
  endAt?: number | null;
  /** Time the order was placed, in ns. */
  orderTime: bigint;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode?: 'CROSS' | 'ISOLATED' | (string & {});
  /** Average price of the order's fills; "0" before the first fill. Unit: quote currency. */
  avgDealPrice?: string;
  /** Amount filled so far, in lots. */
  filledSize: number;
  /** Value of the fills so far, in the settlement currency. */
  filledValue: string;
  /**
   * open, or done once filled or cancelled.
   * - `open`: Order still active.
   * - `done`: Order closed: filled or cancelled.
   */
  status: 'open' | 'done' | (string & {});
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
 * One order, stop or not, by KuCoin's id.
 *
 * `GET /api/v1/orders/{orderId}` on the futures host.
 * Signed, permission General, pool Futures, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470245
 */
export const getOrderByOrderId: Endpoint<GetOrderByOrderIdParams, GetOrderByOrderIdResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.order.getOrderByOrderId',
    method: 'GET',
    path: '/api/v1/orders/{orderId}',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 5,
    service: 'Futures',
    subService: 'Order',
    methodName: 'getOrderByOrderId',
    params: 'orderId',
    finds: {
      by: { orderId: 'orderId' },
      orderId: 'id',
      clientOid: 'clientOid',
      created: ['createdAt', 1],
      open: ['isActive', [true]],
      closedFor: 7776000000,
      seesOpen: true,
      notFound: [{ code: '100001', status: 200, text: ['orderNotExist'] }],
      lag: 245,
    },
    exact: ['orderTime'],
  });
