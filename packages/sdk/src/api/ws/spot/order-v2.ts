// Generated from specs/ws/spot-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';
import { spotOrders, type SpotOrdersRow } from '../fills/spot-orders.ts';
import { classicSpot } from '../limits.ts';

export interface OrderV2Message {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Event: received, open, match, update, filled or canceled; on the frame: message. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /**
   * Kind of channel the push came over: public or private.
   * - `private`: Sent to the owner of the key only.
   * - `public`: Sent to anybody.
   */
  channelType: 'private' | 'public' | (string & {});
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderV2MessageData;
}

export interface OrderV2MessageData {
  /** Part of the order cancelled so far, in base currency. */
  canceledSize?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Amount filled so far, in base currency. */
  filledSize?: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Time the order was placed, in ms. */
  orderTime: number;
  /**
   * Limit or market; stop on pushes of stop orders.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  orderType: 'limit' | 'market' | (string & {});
  /** Order size as placed, in the base currency. */
  originSize: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price?: string;
  /** Part of the order's funds not yet spent, in the quote currency. */
  remainFunds?: string;
  /** Part of the order not filled yet, in the base currency. */
  remainSize?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Order size, in the base currency. */
  size?: string;
  /**
   * new, open, match (partly filled just now) or done.
   * - `new`: Just entered matching.
   * - `open`: Resting in the book.
   * - `match`: Taking liquidity and being matched right now.
   * - `done`: Closed: filled or cancelled.
   */
  status: 'new' | 'open' | 'match' | 'done' | (string & {});
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Time of the event, in ns. */
  ts: bigint;
  /**
   * Event: received, open, match, update, filled or canceled; on the frame: message.
   * - `open`: The order now rests in the book.
   * - `match`: A fill, as maker or taker.
   * - `update`: Made smaller, by partial cancellation or self-trade prevention.
   * - `filled`: Closed by its last fill.
   * - `canceled`: Closed by cancellation.
   * - `received`: Entered matching, first event of its life.
   */
  type: 'open' | 'match' | 'update' | 'filled' | 'canceled' | 'received' | (string & {});
  /** Order size before the change, in the base currency; sent with update only. */
  oldSize?: string;
  /**
   * Which rate the fill is charged at: takerFee or makerFee.
   * - `takerFee`: Charged as taker.
   * - `makerFee`: Charged as maker.
   */
  feeType?: 'takerFee' | 'makerFee' | (string & {});
  /**
   * Whether the order took liquidity (taker) or provided it (maker).
   * - `taker`: Hit an order that was already in the book.
   * - `maker`: Was in the book and got hit.
   */
  liquidity?: 'taker' | 'maker' | (string & {});
  /** Price of this fill, in the quote currency; sent with matches only. */
  matchPrice?: string;
  /** Size of this fill, in the base currency; sent with matches only. */
  matchSize?: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId?: string;
  /** Money the order was placed for, in the quote currency; only market orders by funds have it. */
  originFunds?: string;
  /** Quote amount of the order that was canceled. Unit: quote currency. */
  canceledFunds?: string;
}

/**
 * Changes of your own spot and margin orders, beginning with their entry into matching.
 *
 * Topic `/spotMarket/tradeOrdersV2`.
 * Private, pushed real-time.
 */
export const orderV2: Channel<void, OrderV2Message, SpotOrdersRow> = /*#__PURE__*/ channel({
  id: 'ws.spot.orderV2',
  topic: '/spotMarket/tradeOrdersV2',
  private: true,
  service: 'Spot',
  subService: 'spot_private',
  methodName: 'orderV2',
  exact: ['ts'],
  token: getPrivateToken,
  facts: {
    time: { at: 'data.ts', unit: 'ns' },
    once: ['data.orderId', 'data.type', 'data.ts', 'data.tradeId', 'data.remainSize', 'data.canceledSize'],
    key: 'data.orderId',
    fills: spotOrders,
  },
  limits: classicSpot,
});
