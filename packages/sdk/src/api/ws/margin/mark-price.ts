// Generated from specs/ws/margin-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface MarkPriceParams {
  /** At most 100. */
  symbols: readonly string[];
}

export interface MarkPriceMessage {
  id: string;
  type: string;
  topic: string;
  subject: string;
  data: MarkPriceMessageData;
}

export interface MarkPriceMessageData {
  symbol: string;
  granularity: number;
  timestamp: number;
  value: number;
}

/**
 * Mark Price. Topic `/indicator/markPrice:{symbols}`.
 *
 * Public, pushed once every 1s.
 */
export const markPrice: Channel<MarkPriceParams, MarkPriceMessage> = /*#__PURE__*/ channel({
  id: 'ws.margin.markPrice',
  topic: '/indicator/markPrice:{symbols}',
  private: false,
  service: 'Margin',
  subService: 'margin_public',
  methodName: 'markPrice',
  token: getPublicToken,
});
