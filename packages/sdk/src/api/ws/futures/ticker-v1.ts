// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface TickerV1Params {
  symbol: string;
}

export interface TickerV1Message {
  topic: string;
  type: string;
  subject: string;
  sn: number;
  data: TickerV1MessageData;
}

export interface TickerV1MessageData {
  symbol: string;
  sequence: number;
  side: string;
  size: number;
  price: string;
  bestBidSize: number;
  bestBidPrice: string;
  bestAskPrice: string;
  tradeId: string;
  bestAskSize: number;
  ts: bigint;
}

/**
 * Get Ticker(not recommended). Topic `/contractMarket/ticker:{symbol}`.
 *
 * Public, pushed real-time.
 */
export const tickerV1: Channel<TickerV1Params, TickerV1Message> = /*#__PURE__*/ channel({
  id: 'ws.futures.tickerV1',
  topic: '/contractMarket/ticker:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'tickerV1',
  exact: ['ts'],
  token: getPublicToken,
});
