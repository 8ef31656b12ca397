// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface OrderParams {
  symbol: string;
}

export interface OrderMessage {
  topic: string;
  type: string;
  subject: 'orderChange' | 'symbolOrderChange' | (string & {});
  userId: string;
  channelType: string;
  data: OrderMessageData;
}

export interface OrderMessageData {
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
 * Order change pushes.. Topic `/contractMarket/tradeOrders:{symbol}`.
 *
 * Private, pushed real-time.
 */
export const order: Channel<OrderParams, OrderMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.order',
  topic: '/contractMarket/tradeOrders:{symbol}',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'order',
  exact: ['orderTime', 'ts'],
  token: getPrivateToken,
});
