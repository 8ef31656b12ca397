// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCallAuctionInfoParams {
  symbol: string;
}

export interface GetCallAuctionInfoResult {
  symbol?: string;
  estimatedSize?: string;
  estimatedPrice?: string;
  buyOrderRangeLowPrice?: string;
  buyOrderRangeHighPrice?: string;
  sellOrderRangeLowPrice?: string;
  sellOrderRangeHighPrice?: string;
  time?: number;
}

/**
 * Get Call Auction Info. `GET /api/ua/v2/market/call-auction-info` on the spot host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-call-auction-info
 */
export const getCallAuctionInfo: Endpoint<GetCallAuctionInfoParams, GetCallAuctionInfoResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getCallAuctionInfo',
    method: 'GET',
    path: '/api/ua/v2/market/call-auction-info',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 2,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getCallAuctionInfo',
  });
