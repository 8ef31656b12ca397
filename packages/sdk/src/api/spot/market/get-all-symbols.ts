// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAllSymbolsParams {
  /** Example: ALTS. */
  market?: string;
}

export type GetAllSymbolsResult = GetAllSymbolsResultItem[];

export interface GetAllSymbolsResultItem {
  /** Example: BTC-USDT. */
  symbol: string;
  /** Example: BTC-USDT. */
  name: string;
  baseCurrency: string;
  quoteCurrency: string;
  feeCurrency: string;
  /** Example: USDS. */
  market: string;
  baseMinSize: string;
  quoteMinSize: string;
  baseMaxSize: string;
  quoteMaxSize: string;
  baseIncrement: string;
  quoteIncrement: string;
  priceIncrement: string;
  priceLimitRate: string;
  minFunds: string;
  isMarginEnabled: boolean;
  enableTrading: boolean;
  feeCategory: 1 | 2 | 3 | (number & {});
  makerFeeCoefficient: string;
  takerFeeCoefficient: string;
  st: boolean;
  callauctionIsEnabled: boolean;
  /** Example: 0.00001. */
  callauctionPriceFloor?: string | null;
  /** Example: 0.6. */
  callauctionPriceCeiling?: string | null;
  /** Example: 1740470400000. */
  callauctionFirstStageStartTime?: number | null;
  /** Example: 1740473400000. */
  callauctionSecondStageStartTime?: number | null;
  /** Example: 1740473700000. */
  callauctionThirdStageStartTime?: number | null;
  /** Example: 1740474000000. */
  tradingStartTime?: number | null;
}

/**
 * Get All Symbols. `GET /api/v2/symbols` on the spot host.
 *
 * Public, pool Public, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470154
 */
export const getAllSymbols: Endpoint<GetAllSymbolsParams, GetAllSymbolsResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getAllSymbols',
  method: 'GET',
  path: '/api/v2/symbols',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 4,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getAllSymbols',
});
