// Generated from specs/ws/futures-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';
import { futuresMoney, type FuturesMoneyRow } from '../fills/futures-money.ts';
import { classicFutures } from '../limits.ts';

/** One of them, told apart by `subject`. */
export type BalanceMessage =
  | BalanceWalletBalanceChangeMessage
  | BalanceAvailableBalanceChangeMessage
  | BalanceOrderMarginChangeMessage
  | BalanceWithdrawHoldChangeMessage;

export interface BalanceWalletBalanceChangeMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every frame. */
  type: string;
  /** Kind of message within the topic. */
  subject: 'walletBalance.change';
  /** Id of the push message. */
  id: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** Kind of channel the push came over: public or private. */
  channelType: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: BalanceWalletBalanceChangeMessageData;
}

export interface BalanceWalletBalanceChangeMessageData {
  /** Margin tied up by cross margin positions, in the account's currency. */
  crossPosMargin: string;
  /** Margin tied up by open isolated orders, in the account's currency. */
  isolatedOrderMargin: string;
  /** Frozen part of the balance, in the account's currency. */
  holdBalance: string;
  /** Wallet balance plus unrealised profit, in the account's currency. */
  equity: string;
  /** Version number of the balance; it grows with each change. */
  version: string;
  /** Free part of the balance, in the account's currency. */
  availableBalance: string;
  /** Margin of isolated positions, funding fees included, in the account's currency. */
  isolatedPosMargin: string;
  /** Balance without unrealised profit and loss, in this currency. */
  walletBalance: string;
  /** Funding fees inside the margin of isolated positions, in the account's currency. */
  isolatedFundingFeeMargin: string;
  /** Unrealised profit of cross margin positions, in the account's currency. */
  crossUnPnl: string;
  /** Cross margin in all, in this currency. */
  totalCrossMargin: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Unrealised profit of isolated positions, in the account's currency. */
  isolatedUnPnl: string;
  /** Margin tied up by open cross margin orders, in the account's currency. */
  crossOrderMargin: string;
  /** Time of the change, in ms, as text. */
  timestamp: string;
  /** Most that can be moved out of the futures account now, in its currency. */
  maxWithdrawAmount?: string;
}

export interface BalanceAvailableBalanceChangeMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every frame. */
  type?: string;
  /** Kind of message within the topic. */
  subject: 'availableBalance.change';
  /** Id of the push message. */
  id?: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** Kind of channel the push came over: public or private. */
  channelType?: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: BalanceAvailableBalanceChangeMessageData;
}

export interface BalanceAvailableBalanceChangeMessageData {
  /** Free part of the balance, in the account's currency. */
  availableBalance: string | number;
  /** Frozen part of the balance, in the account's currency. */
  holdBalance?: string | number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Time of the change, in ms, as text. */
  timestamp: string | number;
}

export interface BalanceOrderMarginChangeMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every frame. */
  type?: string;
  /** Kind of message within the topic. */
  subject: 'orderMargin.change';
  /** Id of the push message. */
  id?: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** Kind of channel the push came over: public or private. */
  channelType?: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: BalanceOrderMarginChangeMessageData;
}

export interface BalanceOrderMarginChangeMessageData {
  /** Margin that open orders hold, in the account's currency. */
  orderMargin: string | number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Time of the change, in ms, as text. */
  timestamp: string | number;
}

export interface BalanceWithdrawHoldChangeMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every frame. */
  type?: string;
  /** Kind of message within the topic. */
  subject: 'withdrawHold.change';
  /** Id of the push message. */
  id?: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** Kind of channel the push came over: public or private. */
  channelType?: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: BalanceWithdrawHoldChangeMessageData;
}

export interface BalanceWithdrawHoldChangeMessageData {
  /** Part of the futures balance that is held for a withdrawal, in the currency of the account. */
  withdrawHold: string | number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Time of the change, in ms, as text. */
  timestamp: string | number;
}

/**
 * Changes of your futures wallet; take the walletBalance.change events, the others are outdated.
 *
 * Topic `/contractAccount/wallet`.
 * Private, pushed real-time.
 */
export const balance: Channel<void, BalanceMessage, FuturesMoneyRow> = /*#__PURE__*/ channel({
  id: 'ws.futures.balance',
  topic: '/contractAccount/wallet',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'balance',
  token: getPrivateToken,
  facts: {
    time: { at: 'data.timestamp', unit: 'ms' },
    once: [
      'subject',
      'id',
      'data.version',
      'data.currency',
      'data.timestamp',
      'data.availableBalance',
      'data.holdBalance',
      'data.orderMargin',
      'data.withdrawHold',
    ],
    key: 'data.currency',
    fills: futuresMoney,
    misses: 'the ledgers list what came and went, not what was held and released',
  },
  limits: classicFutures,
});
