// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface CallAuctionOrderbookLevel50Params {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface CallAuctionOrderbookLevel50Message {
  /** message, as on every push. */
  type: string;
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: CallAuctionOrderbookLevel50MessageData;
}

export interface CallAuctionOrderbookLevel50MessageData {
  /** Sell side, cheapest first; rows of [price, size] as strings, size in base currency. */
  asks: [price: string, size: string][];
  /** Buy side, highest price first; rows of [price, size] as strings, size in base currency. */
  bids: [price: string, size: string][];
  /** Time of the data, in ms. */
  timestamp: number;
}

/**
 * The best 50 levels per side while a pair is in call auction, every 100 ms if changed.
 *
 * Topic `/callauction/level2Depth50:{symbol}`.
 * Public, pushed once every 100ms.
 */
export const callAuctionOrderbookLevel50: Channel<
  CallAuctionOrderbookLevel50Params,
  CallAuctionOrderbookLevel50Message
> = /*#__PURE__*/ channel({
  id: 'ws.spot.callAuctionOrderbookLevel50',
  topic: '/callauction/level2Depth50:{symbol}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'callAuctionOrderbookLevel50',
  token: getPublicToken,
  facts: { time: { at: 'data.timestamp', unit: 'ms' } },
  limits: classicSpot,
});
