// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCallAuctionInfoParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetCallAuctionInfoResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
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
 * Expected price and size and the allowed order ranges while a pair is in call auction.
 *
 * `GET /api/v1/market/callauctionData` on the spot host.
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
    params: 'symbol',
  });
