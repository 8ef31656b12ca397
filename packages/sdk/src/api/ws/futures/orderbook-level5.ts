// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface OrderbookLevel5Params {
  symbol: string;
}

export interface OrderbookLevel5Message {
  topic: string;
  type: string;
  subject: string;
  sn: number;
  data: OrderbookLevel5MessageData;
}

export interface OrderbookLevel5MessageData {
  bids: unknown[][];
  sequence: number;
  timestamp: number;
  ts: number;
  asks: unknown[][];
}

/**
 * Orderbook - Level5. Topic `/contractMarket/level2Depth5:{symbol}`.
 *
 * Public, pushed 100ms.
 */
export const orderbookLevel5: Channel<OrderbookLevel5Params, OrderbookLevel5Message> = /*#__PURE__*/ channel({
  id: 'ws.futures.orderbookLevel5',
  topic: '/contractMarket/level2Depth5:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'orderbookLevel5',
  token: getPublicToken,
});
