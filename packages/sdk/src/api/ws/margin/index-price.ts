// Generated from specs/ws/margin-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface IndexPriceParams {
  /** At most 100. */
  symbols: readonly string[];
}

export interface IndexPriceMessage {
  id: string;
  type: string;
  topic: string;
  subject: string;
  data: IndexPriceMessageData;
}

export interface IndexPriceMessageData {
  symbol: string;
  granularity: number;
  timestamp: number;
  value: number;
}

/**
 * Index Price. Topic `/indicator/index:{symbols}`.
 *
 * Public, pushed once every 1s.
 */
export const indexPrice: Channel<IndexPriceParams, IndexPriceMessage> = /*#__PURE__*/ channel({
  id: 'ws.margin.indexPrice',
  topic: '/indicator/index:{symbols}',
  private: false,
  service: 'Margin',
  subService: 'margin_public',
  methodName: 'indexPrice',
  token: getPublicToken,
});
