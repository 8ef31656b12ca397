// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface KlinesParams {
  symbol: string;
  type: string;
}

export interface KlinesMessage {
  topic: string;
  type: string;
  data: KlinesMessageData;
  subject: string;
}

export interface KlinesMessageData {
  symbol: string;
  candles: string[];
  time: number;
}

/**
 * Klines. Topic `/contractMarket/limitCandle:{symbol}_{type}`.
 *
 * Public, pushed 1s.
 */
export const klines: Channel<KlinesParams, KlinesMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.klines',
  topic: '/contractMarket/limitCandle:{symbol}_{type}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'klines',
  token: getPublicToken,
});
