// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface CallAuctionInfoParams {
  symbol: string;
}

export interface CallAuctionInfoMessage {
  type: string;
  topic: string;
  subject: string;
  data: CallAuctionInfoMessageData;
}

export interface CallAuctionInfoMessageData {
  symbol: string;
  estimatedPrice: string;
  estimatedSize: string;
  sellOrderRangeLowPrice: string;
  sellOrderRangeHighPrice: string;
  buyOrderRangeLowPrice: string;
  buyOrderRangeHighPrice: string;
  time: number;
}

/**
 * Get Call Auction Info. Topic `/callauction/callauctionData:{symbol}`.
 *
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
});
