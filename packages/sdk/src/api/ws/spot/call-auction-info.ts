// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface CallAuctionInfoParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface CallAuctionInfoMessage {
  /** message, as on every push. */
  type: string;
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: CallAuctionInfoMessageData;
}

export interface CallAuctionInfoMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Price at which the call auction would open now, in quote currency. */
  estimatedPrice: string;
  /** Amount the call auction would trade now, in base currency. */
  estimatedSize: string;
  /** Lowest price a sell order may have in the call auction, in the quote currency. */
  sellOrderRangeLowPrice: string;
  /** Highest price a sell order may have in the call auction, in the quote currency. */
  sellOrderRangeHighPrice: string;
  /** Lowest price allowed for a buy order in the call auction. */
  buyOrderRangeLowPrice: string;
  /** Highest price allowed for a buy order in the call auction. */
  buyOrderRangeHighPrice: string;
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
}

/**
 * Expected price and size and order ranges of a pair in call auction, every 100 ms.
 *
 * Topic `/callauction/callauctionData:{symbol}`.
 * Public, pushed once every 100ms.
 */
export const callAuctionInfo: Channel<CallAuctionInfoParams, CallAuctionInfoMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.callAuctionInfo',
  topic: '/callauction/callauctionData:{symbol}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'callAuctionInfo',
  token: getPublicToken,
  facts: { time: { at: 'data.time', unit: 'ms' } },
  limits: classicSpot,
});
