// Generated from specs/ws/margin-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface IndexPriceParams {
  /** Trading pairs to follow, such as BTC-USDT; as many as you like. */
  symbols: readonly string[];
}

export interface IndexPriceMessage {
  /** Id of the push message. */
  id?: string;
  /** message, as on every push. */
  type: string;
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: IndexPriceMessageData;
}

export interface IndexPriceMessageData {
  /** Pair of the price, such as USDT-BTC. */
  symbol: string;
  /** Time between two values, in ms. */
  granularity: number;
  /** Time of the data, in ms. */
  timestamp: number;
  /** Index price, in the quote currency. */
  value: number;
}

/**
 * Index prices of the margin pairs you name, every second.
 *
 * Topic `/indicator/index:{symbols}`.
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
  facts: { time: { at: 'data.timestamp', unit: 'ms' }, pace: 15000 },
  limits: classicSpot,
});
