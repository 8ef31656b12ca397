// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCallAuctionInfoParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetCallAuctionInfoResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Amount the call auction would trade now, in base currency. */
  estimatedSize: string;
  /** Price at which the call auction would open now, in quote currency. */
  estimatedPrice: string;
  /** Lowest price allowed for a buy order in the call auction. */
  buyOrderRangeLowPrice: string;
  /** Highest price allowed for a buy order in the call auction. */
  buyOrderRangeHighPrice: string;
  /** Lowest price a sell order may have in the call auction, in the quote currency. */
  sellOrderRangeLowPrice: string;
  /** Highest price a sell order may have in the call auction, in the quote currency. */
  sellOrderRangeHighPrice: string;
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
}

/**
 * Expected price and size and the allowed order ranges while a pair is in call auction.
 *
 * `GET /api/ua/v2/market/call-auction-info` on the spot host.
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
    params: 'symbol',
  });
