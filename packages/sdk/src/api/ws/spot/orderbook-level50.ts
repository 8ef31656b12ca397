// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface OrderbookLevel50Params {
  /** At most 100. */
  symbols: readonly string[];
}

export interface OrderbookLevel50Message {
  type: string;
  topic: string;
  subject: string;
  data: OrderbookLevel50MessageData;
}

export interface OrderbookLevel50MessageData {
  asks: string[][];
  bids: string[][];
  timestamp: number;
}

/**
 * Orderbook - Level50. Topic `/spotMarket/level2Depth50:{symbols}`.
 *
 * Public, pushed once every 100ms.
 */
export const orderbookLevel50: Channel<OrderbookLevel50Params, OrderbookLevel50Message> =
  /*#__PURE__*/ channel({
    id: 'ws.spot.orderbookLevel50',
    topic: '/spotMarket/level2Depth50:{symbols}',
    private: false,
    service: 'Spot',
    subService: 'spot_public',
    methodName: 'orderbookLevel50',
    token: getPublicToken,
  });
