// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginSymbolsParams {
  /** Example: BTC-USDT. */
  symbol?: string;
}

export interface GetCrossMarginSymbolsResult {
  timestamp: number;
  items: GetCrossMarginSymbolsResultItem[];
}

export interface GetCrossMarginSymbolsResultItem {
  symbol: string;
  name: string;
  enableTrading: boolean;
  market: string;
  baseCurrency: string;
  quoteCurrency: string;
  baseIncrement: string;
  baseMinSize: string;
  quoteIncrement: string;
  quoteMinSize: string;
  baseMaxSize: string;
  quoteMaxSize: string;
  priceIncrement: string;
  feeCurrency: string;
  priceLimitRate: string;
  minFunds: string;
}

/**
 * Get Symbols - Cross Margin. `GET /api/v3/margin/symbols` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470189
 */
export const getCrossMarginSymbols: Endpoint<GetCrossMarginSymbolsParams, GetCrossMarginSymbolsResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.market.getCrossMarginSymbols',
    method: 'GET',
    path: '/api/v3/margin/symbols',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Margin',
    subService: 'Market',
    methodName: 'getCrossMarginSymbols',
  });
