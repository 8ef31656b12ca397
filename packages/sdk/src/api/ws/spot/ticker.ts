// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface TickerParams {
  /** At most 100. */
  symbols: readonly string[];
}

export interface TickerMessage {
  type: string;
  topic: string;
  subject: string;
  data: TickerMessageData;
}

export interface TickerMessageData {
  sequence: string;
  price: string;
  size: string;
  bestAsk: string;
  bestAskSize: string;
  bestBid: string;
  bestBidSize: string;
  time: number;
}

/**
 * Get Ticker. Topic `/market/ticker:{symbols}`.
 *
 * Public, pushed once every 100ms.
 */
export const ticker: Channel<TickerParams, TickerMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.ticker',
  topic: '/market/ticker:{symbols}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'ticker',
  token: getPublicToken,
});
