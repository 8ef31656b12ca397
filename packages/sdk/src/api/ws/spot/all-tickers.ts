// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface AllTickersMessage {
  topic: string;
  type: string;
  subject: string;
  data: AllTickersMessageData;
}

export interface AllTickersMessageData {
  bestAsk: string;
  bestAskSize: string;
  bestBid: string;
  bestBidSize: string;
  price: string;
  sequence: string;
  size: string;
  time: number;
}

/**
 * Get All Tickers. Topic `/market/ticker:all`.
 *
 * Public, pushed once every 100ms.
 */
export const allTickers: Channel<void, AllTickersMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.allTickers',
  topic: '/market/ticker:all',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'allTickers',
  token: getPublicToken,
});
