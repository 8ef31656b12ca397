// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface TradeParams {
  /** At most 100. */
  symbols: readonly string[];
}

export interface TradeMessage {
  topic: string;
  type: string;
  subject: string;
  data: TradeMessageData;
}

export interface TradeMessageData {
  makerOrderId: string;
  price: string;
  sequence: string;
  side: string;
  size: string;
  symbol: string;
  takerOrderId: string;
  time: string;
  tradeId: string;
  type: string;
}

/**
 * Trade. Topic `/market/match:{symbols}`.
 *
 * Public, pushed real-time.
 */
export const trade: Channel<TradeParams, TradeMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.trade',
  topic: '/market/match:{symbols}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'trade',
  token: getPublicToken,
});
