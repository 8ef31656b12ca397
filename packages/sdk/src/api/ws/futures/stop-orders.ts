// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface StopOrdersMessage {
  topic: string;
  type: string;
  data: StopOrdersMessageData;
  subject: string;
  id: string;
  userId: string;
  channelType: string;
}

export interface StopOrdersMessageData {
  createdAt: number;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  orderId: string;
  orderPrice: string;
  orderType: 'stop' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  size: number;
  stop: 'down' | 'up' | (string & {});
  stopPrice: string;
  stopPriceType: string;
  symbol: string;
  ts: bigint;
  type: 'open' | 'triggered' | 'cancel' | (string & {});
}

/**
 * stop order change pushes.. Topic `/contractMarket/advancedOrders`.
 *
 * Private, pushed real-time.
 */
export const stopOrders: Channel<void, StopOrdersMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.stopOrders',
  topic: '/contractMarket/advancedOrders',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'stopOrders',
  exact: ['ts'],
  token: getPrivateToken,
});
