// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface OrderbookLevel50Params {
  symbol: string;
}

export interface OrderbookLevel50Message {
  topic: string;
  type: string;
  subject: string;
  sn: number;
  data: OrderbookLevel50MessageData;
}

export interface OrderbookLevel50MessageData {
  bids: unknown[][];
  sequence: number;
  timestamp: number;
  ts: number;
  asks: unknown[][];
}

/**
 * Orderbook - Level50. Topic `/contractMarket/level2Depth50:{symbol}`.
 *
 * Public, pushed 100ms.
 */
export const orderbookLevel50: Channel<OrderbookLevel50Params, OrderbookLevel50Message> =
  /*#__PURE__*/ channel({
    id: 'ws.futures.orderbookLevel50',
    topic: '/contractMarket/level2Depth50:{symbol}',
    private: false,
    service: 'Futures',
    subService: 'futures_public',
    methodName: 'orderbookLevel50',
    token: getPublicToken,
  });
