// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface KlinesParams {
  symbol: string;
  type: string;
}

export interface KlinesMessage {
  topic: string;
  type: string;
  subject: string;
  data: KlinesMessageData;
}

export interface KlinesMessageData {
  symbol: string;
  candles: string[];
  time: bigint;
}

/**
 * Klines. Topic `/market/candles:{symbol}_{type}`.
 *
 * Public, pushed real-time.
 */
export const klines: Channel<KlinesParams, KlinesMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.klines',
  topic: '/market/candles:{symbol}_{type}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'klines',
  exact: ['time'],
  token: getPublicToken,
});
