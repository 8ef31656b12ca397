// Generated from specs/ws/futures-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';
import { futuresOrders, type FuturesOrdersRow } from '../fills/futures-orders.ts';
import { classicFutures } from '../limits.ts';

export interface OrderParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface OrderMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Event: open, match, update, filled or canceled; on the frame: message. */
  type: string;
  /**
   * Kind of message within the topic.
   * - `orderChange`: A change of one of your orders.
   * - `symbolOrderChange`: A change of one of your orders on a contract.
   */
  subject: 'orderChange' | 'symbolOrderChange' | (string & {});
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** Kind of channel the push came over: public or private. */
  channelType: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderMessageData;
}

export interface OrderMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Limit or market; stop on pushes of stop orders.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  orderType?: 'limit' | 'market' | (string & {});
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Part of the order cancelled so far, in lots. */
  canceledSize: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  /**
   * Event: open, match, update, filled or canceled; on the frame: message.
   * - `open`: The order now rests in the book.
   * - `match`: A fill, as maker or taker.
   * - `update`: Made smaller, by partial cancellation or self-trade prevention.
   * - `filled`: Closed by its last fill.
   * - `canceled`: Closed by cancellation.
   */
  type: 'open' | 'match' | 'update' | 'filled' | 'canceled' | (string & {});
  /** Time the order was placed, in ns. */
  orderTime: bigint;
  /** Order size, in lots. */
  size: string;
  /** Amount filled so far, in lots. */
  filledSize: string;
  /** Limit price, in the quote currency. */
  price: string;
  /** Part of the order not filled yet, in lots. */
  remainSize: string;
  /**
   * open, match (partly filled just now) or done.
   * - `open`: Resting in the book.
   * - `match`: Taking liquidity and being matched right now.
   * - `done`: Closed: filled or cancelled.
   */
  status: 'open' | 'match' | 'done' | (string & {});
  /** Time of the event, in ns. */
  ts: bigint;
  /**
   * Whether the order took liquidity (taker) or provided it (maker).
   * - `taker`: Hit an order that was already in the book.
   * - `maker`: Was in the book and got hit.
   */
  liquidity?: 'taker' | 'maker' | (string & {});
  /**
   * Which rate the fill is charged at: takerFee or makerFee.
   * - `takerFee`: Charged as taker.
   * - `makerFee`: Charged as maker.
   */
  feeType?: 'takerFee' | 'makerFee' | (string & {});
  /** Price of this fill, in the quote currency; sent with matches only. */
  matchPrice?: string;
  /** Size of this fill, in lots; sent with matches only. */
  matchSize?: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId?: string;
  /** Order size before the change, in lots; sent with update only. */
  oldSize?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /**
   * trade, or liquid for a liquidation; sent with matches only.
   * - `trade`: Ordinary order.
   * - `liquid`: Liquidation order.
   */
  tradeType?: 'trade' | 'liquid' | (string & {});
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
}

/**
 * Changes of your own orders on one contract: placed, matched, changed, filled or cancelled.
 *
 * Topic `/contractMarket/tradeOrders:{symbol}`.
 * Private, pushed real-time.
 */
export const order: Channel<OrderParams, OrderMessage, FuturesOrdersRow> = /*#__PURE__*/ channel({
  id: 'ws.futures.order',
  topic: '/contractMarket/tradeOrders:{symbol}',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'order',
  exact: ['orderTime', 'ts'],
  token: getPrivateToken,
  facts: {
    time: { at: 'data.ts', unit: 'ns' },
    once: ['data.orderId', 'data.type', 'data.ts', 'data.tradeId', 'data.remainSize', 'data.canceledSize'],
    key: 'data.orderId',
    fills: futuresOrders,
  },
  limits: classicFutures,
});
