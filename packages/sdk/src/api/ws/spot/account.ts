// Generated from specs/ws/spot-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';

export interface AccountMessage {
  topic: string;
  type: string;
  subject: string;
  id: string;
  userId: string;
  channelType: 'private' | 'public' | (string & {});
  data: AccountMessageData;
}

export interface AccountMessageData {
  accountId: string;
  available: string;
  availableChange: string;
  /** Example: BTC. */
  currency: string;
  hold: string;
  holdChange: string;
  relationContext: AccountMessageDataRelationContext;
  relationEvent: string;
  relationEventId: string;
  time: string;
  total: string;
}

export interface AccountMessageDataRelationContext {
  symbol: string;
  orderId: string;
}

/**
 * Get Account Balance. Topic `/account/balance`.
 *
 * Private, pushed real-time.
 */
export const account: Channel<void, AccountMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.account',
  topic: '/account/balance',
  private: true,
  service: 'Spot',
  subService: 'spot_private',
  methodName: 'account',
  token: getPrivateToken,
});
