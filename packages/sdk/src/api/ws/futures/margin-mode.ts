// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface MarginModeMessage {
  topic: string;
  type: string;
  data: {
    [key: string]: string;
  };
  subject: string;
  userId: string;
  channelType: string;
}

/**
 * the margin mode change. Topic `/contract/marginMode`.
 *
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
});
