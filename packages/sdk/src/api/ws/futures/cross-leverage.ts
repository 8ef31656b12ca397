// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface CrossLeverageMessage {
  topic: string;
  type: string;
  subject: string;
  userId: string;
  channelType: string;
  data: {
    [key: string]: {
      leverage: string;
    };
  };
}

/**
 * the leverage change push. Topic `/contract/crossLeverage`.
 *
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
});
