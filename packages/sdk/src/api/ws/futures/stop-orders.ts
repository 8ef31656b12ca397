// Generated from specs/ws/futures-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';
import { futuresStops, type FuturesStopsRow } from '../fills/futures-stops.ts';
import { classicFutures } from '../limits.ts';

export interface StopOrdersMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Event: open, triggered or cancel; on the frame: message. */
  type: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: StopOrdersMessageData;
  /** Kind of message within the topic. */
  subject: string;
  /** Id of the push message. */
  id: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** Kind of channel the push came over: public or private. */
  channelType: string;
}

export interface StopOrdersMessageData {
  /** When the record was made, in ms. */
  createdAt: number;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Limit price the order has once triggered, in the quote currency. */
  orderPrice: string;
  /**
   * stop, the only value.
   * - `stop`: Stop order.
   */
  orderType: 'stop' | (string & {});
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Order size, in lots. */
  size: number;
  /**
   * down (price falls to stopPrice or below) or up (rises to it or above).
   * - `down`: Fires when the price falls to stopPrice or lower.
   * - `up`: Fires when the price rises to stopPrice or higher.
   */
  stop: 'down' | 'up' | (string & {});
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice: string;
  /** Price watched by the stop: TP last trade, MP mark, IP index; empty without a stop. */
  stopPriceType: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time of the event, in ns. */
  ts: bigint;
  /**
   * Event: open, triggered or cancel; on the frame: message.
   * - `open`: The stop order was accepted and waits.
   * - `triggered`: Its trigger has been met.
   * - `cancel`: The stop order was called off.
   */
  type: 'open' | 'triggered' | 'cancel' | (string & {});
  /** Whether the triggered stop order could be placed; error says why not. */
  triggerSuccess?: boolean;
  /** Why cancelling failed for this pair. */
  error?: string;
}

/**
 * Your own stop orders: placed, fired or cancelled.
 *
 * Topic `/contractMarket/advancedOrders`.
 * Private, pushed real-time.
 */
export const stopOrders: Channel<void, StopOrdersMessage, FuturesStopsRow> = /*#__PURE__*/ channel({
  id: 'ws.futures.stopOrders',
  topic: '/contractMarket/advancedOrders',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'stopOrders',
  exact: ['ts'],
  token: getPrivateToken,
  facts: {
    time: { at: 'data.ts', unit: 'ns' },
    once: ['data.orderId', 'data.type', 'data.ts'],
    key: 'data.orderId',
    fills: futuresStops,
    misses: 'stop orders that were triggered or cancelled meanwhile are in no list',
  },
  limits: classicFutures,
});
