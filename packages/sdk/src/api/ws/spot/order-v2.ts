// Generated from specs/ws/spot-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';

export interface OrderV2Message {
  topic: string;
  type: string;
  subject: string;
  userId: string;
  channelType: 'private' | 'public' | (string & {});
  data: OrderV2MessageData;
}

export interface OrderV2MessageData {
  canceledSize?: string;
  clientOid: string;
  filledSize?: string;
  orderId: string;
  orderTime: number;
  orderType: 'limit' | 'market' | (string & {});
  originSize: string;
  price?: string;
  remainFunds?: string;
  remainSize?: string;
  side: 'buy' | 'sell' | (string & {});
  size?: string;
  status: 'new' | 'open' | 'match' | 'done' | (string & {});
  /** Example: BTC-USDT. */
  symbol: string;
  ts: bigint;
  type: 'open' | 'match' | 'update' | 'filled' | 'canceled' | 'received' | (string & {});
  oldSize?: string;
  feeType?: 'takerFee' | 'makerFee' | (string & {});
  liquidity?: 'taker' | 'maker' | (string & {});
  matchPrice?: string;
  matchSize?: string;
  tradeId?: string;
}

/**
 * Get Order(V2). Topic `/spotMarket/tradeOrdersV2`.
 *
 * Private, pushed real-time.
 */
export const orderV2: Channel<void, OrderV2Message> = /*#__PURE__*/ channel({
  id: 'ws.spot.orderV2',
  topic: '/spotMarket/tradeOrdersV2',
  private: true,
  service: 'Spot',
  subService: 'spot_private',
  methodName: 'orderV2',
  exact: ['ts'],
  token: getPrivateToken,
});
