// Generated from specs/ws/margin-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';
import { classicSpot } from '../limits.ts';

/** One of them, told apart by `subject`. */
export type CrossMarginPositionMessage =
  CrossMarginPositionDebtRatioMessage | CrossMarginPositionPositionStatusMessage;

export interface CrossMarginPositionDebtRatioMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Change of state, such as FROZEN_FL or LIABILITY; only in position.status. */
  type: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: CrossMarginPositionDebtRatioMessageData;
  /** debt.ratio or position.status; they carry different fields. */
  subject: 'debt.ratio';
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /**
   * Kind of channel the push came over: public or private.
   * - `private`: Sent to the owner of the key only.
   * - `public`: Sent to anybody.
   */
  channelType: 'private' | 'public' | (string & {});
}

export interface CrossMarginPositionDebtRatioMessageData {
  /** Debt divided by assets, as a ratio; liquidation follows if it gets too high. */
  debtRatio: number;
  /** Value of everything in the cross margin account, in BTC. */
  totalAsset: number;
  /** Total assets of the cross margin account, weighted with the margin coefficients. */
  marginCoefficientTotalAsset: string;
  /** Value of everything borrowed in the cross margin account, in BTC. */
  totalDebt: string;
  /** Object of currency to its total, free and frozen amounts in the cross margin account. */
  assetList: Record<string, CrossMarginPositionDebtRatioMessageDataAssetListEntry>;
  /** Object of currency to amount owed, interest included. */
  debtList: Record<string, string>;
  /** Time of the data, in ms. */
  timestamp: number;
}

export interface CrossMarginPositionDebtRatioMessageDataAssetListEntry {
  /** All of the balance, in this currency: free and held. */
  total: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
}

export interface CrossMarginPositionPositionStatusMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Change of state, such as FROZEN_FL or LIABILITY; only in position.status. */
  type: string;
  /** debt.ratio or position.status; they carry different fields. */
  subject: 'position.status';
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** Kind of channel the push came over: public or private. */
  channelType?: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: CrossMarginPositionPositionStatusMessageData;
}

export interface CrossMarginPositionPositionStatusMessageData {
  /**
   * Change of state, such as FROZEN_FL or LIABILITY; only in position.status.
   * - `FROZEN_FL`: Debt too high: the cross margin account is frozen for liquidation.
   * - `UNFROZEN_FL`: Liquidation over: the cross margin account is free again.
   * - `FROZEN_RENEW`: Cross margin account frozen while a loan is renewed; KuCoin's texts differ.
   * - `UNFROZEN_RENEW`: Cross margin account free again after a loan's renewal; KuCoin's texts differ.
   * - `LIABILITY`: Cross margin account has gone below zero.
   * - `UNLIABILITY`: All cross margin debts are paid; the account is free again.
   */
  type:
    | 'FROZEN_FL'
    | 'UNFROZEN_FL'
    | 'FROZEN_RENEW'
    | 'UNFROZEN_RENEW'
    | 'LIABILITY'
    | 'UNLIABILITY'
    | (string & {});
  /** Time of the data, in ms. */
  timestamp: number;
}

/**
 * Your cross margin: debts and debt ratio every 4 s while in debt, and changes of state.
 *
 * Topic `/margin/position`.
 * Private, pushed once every 4s.
 */
export const crossMarginPosition: Channel<void, CrossMarginPositionMessage> = /*#__PURE__*/ channel({
  id: 'ws.margin.crossMarginPosition',
  topic: '/margin/position',
  private: true,
  service: 'Margin',
  subService: 'margin_private',
  methodName: 'crossMarginPosition',
  token: getPrivateToken,
  facts: { time: { at: 'data.timestamp', unit: 'ms' }, key: 'subject' },
  limits: classicSpot,
});
