// Generated from specs/ws/futures-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';
import { classicFutures } from '../limits.ts';

export interface CrossLeverageMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** Kind of channel the push came over: public or private. */
  channelType: string;
  /** Object of contract to its new cross leverage. */
  data: Record<string, CrossLeverageMessageDataEntry>;
}

export interface CrossLeverageMessageDataEntry {
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string | number;
}

/**
 * Contracts on cross margin whose leverage you changed, as a map from contract to leverage.
 *
 * Topic `/contract/crossLeverage`.
 * Private, pushed real-time.
 */
export const crossLeverage: Channel<void, CrossLeverageMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.crossLeverage',
  topic: '/contract/crossLeverage',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'crossLeverage',
  token: getPrivateToken,
  limits: classicFutures,
});
