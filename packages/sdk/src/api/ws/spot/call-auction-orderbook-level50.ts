// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface CallAuctionOrderbookLevel50Params {
  symbol: string;
}

export interface CallAuctionOrderbookLevel50Message {
  type: string;
  topic: string;
  subject: string;
  data: CallAuctionOrderbookLevel50MessageData;
}

export interface CallAuctionOrderbookLevel50MessageData {
  asks: string[][];
  bids: string[][];
  timestamp: number;
}

/**
 * CallAuctionOrderbook - Level50. Topic `/callauction/level2Depth50:{symbol}`.
 *
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
});
