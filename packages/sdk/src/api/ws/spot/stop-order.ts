// Generated from specs/ws/spot-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';
import { spotStops, type SpotStopsRow } from '../fills/spot-stops.ts';
import { classicSpot } from '../limits.ts';

export interface StopOrderMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Event such as open or cancel; on the frame: message. */
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
  data: StopOrderMessageData;
}

export interface StopOrderMessageData {
  /** When the record was made, in ms. */
  createdAt: number;
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
  /** Order size, in the base currency. */
  size: string;
  /**
   * loss (price falls) or entry (rises); others are l_l_o, l_s_o, e_l_o, e_s_o and tso.
   * - `loss`: Fires when the price falls to stopPrice or lower.
   * - `entry`: Fires when the price rises to stopPrice or higher.
   * - `l_l_o`: Limit leg of an OCO pair for a stop loss.
   * - `l_s_o`: Trigger leg of an OCO pair for a stop loss.
   * - `e_l_o`: Limit leg of an OCO pair for a take profit.
   * - `e_s_o`: Trigger leg of an OCO pair for a take profit.
   * - `tso`: Trailing stop, whose trigger follows the price.
   */
  stop: 'loss' | 'entry' | 'l_l_o' | 'l_s_o' | 'e_l_o' | 'e_s_o' | 'tso' | (string & {});
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * TRADE (spot), MARGIN_TRADE (cross) or MARGIN_ISOLATED_TRADE.
   * - `TRADE`: Spot orders without borrowing.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE' | (string & {});
  /** Time of the event, in ns. */
  ts: bigint;
  /**
   * Event such as open or cancel; on the frame: message.
   * - `open`: The stop order was accepted and waits.
   * - `match`: A fill of the order.
   * - `update`: Order made smaller, by partial cancellation or self-trade prevention.
   * - `filled`: Order closed by its last fill.
   * - `cancel`: The stop order was called off.
   * - `received`: Order entered matching, first event of its life.
   */
  type: 'open' | 'match' | 'update' | 'filled' | 'cancel' | 'received' | (string & {});
  /** Whether the triggered stop order could be placed; error says why not. */
  triggerSuccess?: boolean;
}

/**
 * Your own stop orders on spot and margin: placed, fired or cancelled.
 *
 * Topic `/spotMarket/advancedOrders`.
 * Private, pushed real-time.
 */
export const stopOrder: Channel<void, StopOrderMessage, SpotStopsRow> = /*#__PURE__*/ channel({
  id: 'ws.spot.stopOrder',
  topic: '/spotMarket/advancedOrders',
  private: true,
  service: 'Spot',
  subService: 'spot_private',
  methodName: 'stopOrder',
  exact: ['ts'],
  token: getPrivateToken,
  facts: {
    time: { at: 'data.ts', unit: 'ns' },
    once: ['data.orderId', 'data.type', 'data.ts'],
    key: 'data.orderId',
    fills: spotStops,
    misses: 'stop orders that were triggered or cancelled meanwhile are in no list',
  },
  limits: classicSpot,
});
