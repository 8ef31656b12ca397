// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface OrderbookLevel1Params {
  /** At most 100. */
  symbols: readonly string[];
}

export interface OrderbookLevel1Message {
  topic: string;
  type: string;
  subject: string;
  data: OrderbookLevel1MessageData;
}

export interface OrderbookLevel1MessageData {
  asks: string[];
  bids: string[];
  timestamp: number;
}

/**
 * Orderbook - Level1. Topic `/spotMarket/level1:{symbols}`.
 *
 * Public, pushed once every 10ms.
 */
export const orderbookLevel1: Channel<OrderbookLevel1Params, OrderbookLevel1Message> = /*#__PURE__*/ channel({
  id: 'ws.spot.orderbookLevel1',
  topic: '/spotMarket/level1:{symbols}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'orderbookLevel1',
  token: getPublicToken,
});
