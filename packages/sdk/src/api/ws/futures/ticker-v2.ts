// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface TickerV2Params {
  symbol: string;
}

export interface TickerV2Message {
  topic: string;
  type: string;
  subject: string;
  sn: number;
  data: TickerV2MessageData;
}

export interface TickerV2MessageData {
  symbol: string;
  sequence: number;
  bestBidSize: number;
  bestBidPrice: string;
  bestAskPrice: string;
  bestAskSize: number;
  ts: bigint;
}

/**
 * Get Ticker V2. Topic `/contractMarket/tickerV2:{symbol}`.
 *
 * Public, pushed real-time.
 */
export const tickerV2: Channel<TickerV2Params, TickerV2Message> = /*#__PURE__*/ channel({
  id: 'ws.futures.tickerV2',
  topic: '/contractMarket/tickerV2:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'tickerV2',
  exact: ['ts'],
  token: getPublicToken,
});
