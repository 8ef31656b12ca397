// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCallAuctionInfoParams {
  symbol: string;
}

export interface GetCallAuctionInfoResult {
  /** Example: BTC-USDT. */
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
 * Get Call Auction Info. `GET /api/v1/market/callauctionData` on the spot host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3471565
 */
export const getCallAuctionInfo: Endpoint<GetCallAuctionInfoParams, GetCallAuctionInfoResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.market.getCallAuctionInfo',
    method: 'GET',
    path: '/api/v1/market/callauctionData',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 2,
    service: 'Spot',
    subService: 'Market',
    methodName: 'getCallAuctionInfo',
  });
