// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface OrderbookIncrementParams {
  /** At most 100. */
  symbols: readonly string[];
}

export interface OrderbookIncrementMessage {
  topic: string;
  type: string;
  subject: string;
  data: OrderbookIncrementMessageData;
}

export interface OrderbookIncrementMessageData {
  changes: OrderbookIncrementMessageDataChanges;
  sequenceEnd: number;
  sequenceStart: number;
  symbol: string;
  time: number;
}

export interface OrderbookIncrementMessageDataChanges {
  asks: string[][];
  bids: string[][];
}

/**
 * Orderbook - Increment. Topic `/market/level2:{symbols}`.
 *
 * Public, pushed real-time.
 */
export const orderbookIncrement: Channel<OrderbookIncrementParams, OrderbookIncrementMessage> =
  /*#__PURE__*/ channel({
    id: 'ws.spot.orderbookIncrement',
    topic: '/market/level2:{symbols}',
    private: false,
    service: 'Spot',
    subService: 'spot_public',
    methodName: 'orderbookIncrement',
    token: getPublicToken,
  });
