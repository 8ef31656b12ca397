// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface AllOrderMessage {
  topic: string;
  type: string;
  subject: 'orderChange' | 'symbolOrderChange' | (string & {});
  userId: string;
  channelType: string;
  data: AllOrderMessageData;
}

export interface AllOrderMessageData {
  symbol: string;
  orderType?: 'limit' | 'market' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  canceledSize: string;
  orderId: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  type: 'open' | 'match' | 'update' | 'filled' | 'canceled' | (string & {});
  orderTime: bigint;
  size: string;
  filledSize: string;
  price: string;
  remainSize: string;
  status: 'open' | 'match' | 'done' | (string & {});
  ts: bigint;
  liquidity?: 'taker' | 'maker' | (string & {});
  feeType?: 'takerFee' | 'makerFee' | (string & {});
  matchPrice?: string;
  matchSize?: string;
  tradeId?: string;
  oldSize?: string;
  clientOid?: string;
  tradeType?: 'trade' | 'liquid' | (string & {});
}

/**
 * All Order change pushes.. Topic `/contractMarket/tradeOrders`.
 *
 * Private, pushed real-time.
 */
export const allOrder: Channel<void, AllOrderMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.allOrder',
  topic: '/contractMarket/tradeOrders',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'allOrder',
  exact: ['orderTime', 'ts'],
  token: getPrivateToken,
});
