// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface OrderbookIncrementParams {
  symbol: string;
}

export interface OrderbookIncrementMessage {
  topic: string;
  type: string;
  subject: string;
  sn: number;
  data: OrderbookIncrementMessageData;
}

export interface OrderbookIncrementMessageData {
  sequence: number;
  change: string;
  timestamp: number;
}

/**
 * Orderbook - Increment. Topic `/contractMarket/level2:{symbol}`.
 *
 * Public, pushed real-time.
 */
export const orderbookIncrement: Channel<OrderbookIncrementParams, OrderbookIncrementMessage> =
  /*#__PURE__*/ channel({
    id: 'ws.futures.orderbookIncrement',
    topic: '/contractMarket/level2:{symbol}',
    private: false,
    service: 'Futures',
    subService: 'futures_public',
    methodName: 'orderbookIncrement',
    token: getPublicToken,
  });
