// Generated from specs/ws/spot-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';

export interface StopOrderMessage {
  topic: string;
  type: string;
  subject: string;
  userId: string;
  channelType: 'private' | 'public' | (string & {});
  data: StopOrderMessageData;
}

export interface StopOrderMessageData {
  createdAt: number;
  orderId: string;
  orderPrice: string;
  orderType: 'stop' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  size: string;
  stop: 'loss' | 'entry' | 'l_l_o' | 'l_s_o' | 'e_l_o' | 'e_s_o' | 'tso' | (string & {});
  stopPrice: string;
  symbol: string;
  tradeType: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE' | (string & {});
  ts: bigint;
  type: 'open' | 'match' | 'update' | 'filled' | 'cancel' | 'received' | (string & {});
}

/**
 * Get Stop Order. Topic `/spotMarket/advancedOrders`.
 *
 * Private, pushed real-time.
 */
export const stopOrder: Channel<void, StopOrderMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.stopOrder',
  topic: '/spotMarket/advancedOrders',
  private: true,
  service: 'Spot',
  subService: 'spot_private',
  methodName: 'stopOrder',
  exact: ['ts'],
  token: getPrivateToken,
});
