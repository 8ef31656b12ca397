// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface AllTickersMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** The trading pair. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: AllTickersMessageData;
}

export interface AllTickersMessageData {
  /** Lowest price at which someone sells, in quote currency. */
  bestAsk: string;
  /** Amount offered at the best ask, in base currency. */
  bestAskSize: string;
  /** Highest price at which someone buys, in quote currency. */
  bestBid: string;
  /** Amount wanted at the best bid, in base currency. */
  bestBidSize: string;
  /** Price of the last trade, in the quote currency. */
  price: string;
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: string;
  /** Size of the last trade, in the base currency. */
  size: string;
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
}

/**
 * Last trade with best bid and ask of every pair; the message subject names the pair.
 *
 * Topic `/market/ticker:all`.
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
  facts: { time: { at: 'data.time', unit: 'ms' }, key: 'subject', pace: 30000 },
  limits: classicSpot,
});
