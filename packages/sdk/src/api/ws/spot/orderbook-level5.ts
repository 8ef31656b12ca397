// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface OrderbookLevel5Params {
  /** At most 100. */
  symbols: readonly string[];
}

export interface OrderbookLevel5Message {
  topic: string;
  type: string;
  subject: string;
  data: OrderbookLevel5MessageData;
}

export interface OrderbookLevel5MessageData {
  asks: string[][];
  bids: string[][];
  timestamp: number;
}

/**
 * Orderbook - Level5. Topic `/spotMarket/level2Depth5:{symbols}`.
 *
 * Public, pushed once every 100ms.
 */
export const orderbookLevel5: Channel<OrderbookLevel5Params, OrderbookLevel5Message> = /*#__PURE__*/ channel({
  id: 'ws.spot.orderbookLevel5',
  topic: '/spotMarket/level2Depth5:{symbols}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'orderbookLevel5',
  token: getPublicToken,
});
