// Generated from specs/ws/spot-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';

export interface OrderV1Message {
  topic: string;
  type: string;
  subject: string;
  userId: string;
  channelType: 'private' | 'public' | (string & {});
  data: OrderV1MessageData;
}

export interface OrderV1MessageData {
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
  type: 'open' | 'match' | 'update' | 'filled' | 'canceled' | (string & {});
  oldSize?: string;
  feeType?: 'takerFee' | 'makerFee' | (string & {});
  liquidity?: 'taker' | 'maker' | (string & {});
  matchPrice?: string;
  matchSize?: string;
  tradeId?: string;
}

/**
 * Get Order(V1). Topic `/spotMarket/tradeOrders`.
 *
 * Private, pushed real-time.
 */
export const orderV1: Channel<void, OrderV1Message> = /*#__PURE__*/ channel({
  id: 'ws.spot.orderV1',
  topic: '/spotMarket/tradeOrders',
  private: true,
  service: 'Spot',
  subService: 'spot_private',
  methodName: 'orderV1',
  exact: ['ts'],
  token: getPrivateToken,
});
