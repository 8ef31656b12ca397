// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface TickerParams {
  /** Trading pairs to follow, such as BTC-USDT; as many as you like. */
  symbols: readonly string[];
}

export interface TickerMessage {
  /** message, as on every push. */
  type: string;
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: TickerMessageData;
}

export interface TickerMessageData {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: string;
  /** Price of the last trade, in the quote currency. */
  price: string;
  /** Size of the last trade, in the base currency. */
  size: string;
  /** Lowest price at which someone sells, in quote currency. */
  bestAsk: string;
  /** Amount offered at the best ask, in base currency. */
  bestAskSize: string;
  /** Highest price at which someone buys, in quote currency. */
  bestBid: string;
  /** Amount wanted at the best bid, in base currency. */
  bestBidSize: string;
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
}

/**
 * Last trade with best bid and ask of the pairs, every 100 ms at most.
 *
 * Topic `/market/ticker:{symbols}`.
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
  facts: { time: { at: 'data.time', unit: 'ms' }, sequence: { last: 'data.sequence' } },
  limits: classicSpot,
});
