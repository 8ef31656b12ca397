// Generated from specs/ws/spot-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';
import { spotMoney, type SpotMoneyRow } from '../fills/spot-money.ts';
import { classicSpot } from '../limits.ts';

export interface AccountMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Id of the push message. */
  id: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /**
   * Kind of channel the push came over: public or private.
   * - `private`: Sent to the owner of the key only.
   * - `public`: Sent to anybody.
   */
  channelType: 'private' | 'public' | (string & {});
  /** Payload of the answer or push; null where there is nothing to return. */
  data: AccountMessageData;
}

export interface AccountMessageData {
  /** Id of one wallet: one currency in one account type. */
  accountId: string;
  /** Free part of the balance after the event, in its currency. */
  available: string;
  /** How much the free balance went up or down with this event, in the account's currency. */
  availableChange: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Frozen part of the balance after the event, in its currency. */
  hold: string;
  /** How much the frozen part went up or down with this event, in the account's currency. */
  holdChange: string;
  /** What the balance change belongs to: trading pair and order. */
  relationContext: AccountMessageDataRelationContext;
  /** What changed the balance, such as trade.hold, trade.setted or main.deposit. */
  relationEvent: string;
  /** Id of the event that changed the balance. */
  relationEventId: string;
  /** Time of the change, in ms, as text. */
  time: string;
  /** All of the balance, in this currency: free and held. */
  total: string;
}

export interface AccountMessageDataRelationContext {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId?: string;
}

/**
 * Changes of your balances with the reason for each.
 *
 * Topic `/account/balance`.
 * Private, pushed real-time.
 */
export const account: Channel<void, AccountMessage, SpotMoneyRow> = /*#__PURE__*/ channel({
  id: 'ws.spot.account',
  topic: '/account/balance',
  private: true,
  service: 'Spot',
  subService: 'spot_private',
  methodName: 'account',
  token: getPrivateToken,
  facts: {
    time: { at: 'data.time', unit: 'ms' },
    once: [
      'data.accountId',
      'data.relationEventId',
      'data.relationEvent',
      'data.time',
      'data.available',
      'data.hold',
    ],
    key: 'data.accountId',
    fills: spotMoney,
    misses: 'the ledgers list what came and went, not what was held and released',
  },
  limits: classicSpot,
});
