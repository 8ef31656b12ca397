// Generated from specs/ws/futures-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';
import { classicFutures } from '../limits.ts';

export interface MarginModeMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Object of contract to its margin mode, ISOLATED or CROSS. */
  data: Record<string, string>;
  /** Kind of message within the topic. */
  subject: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** Kind of channel the push came over: public or private. */
  channelType: string;
}

/**
 * Contracts whose margin mode you switched, as a map from contract to mode.
 *
 * Topic `/contract/marginMode`.
 * Private, pushed real-time.
 */
export const marginMode: Channel<void, MarginModeMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.marginMode',
  topic: '/contract/marginMode',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'marginMode',
  token: getPrivateToken,
  limits: classicFutures,
});
