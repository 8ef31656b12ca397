// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginSymbolsParams {
  /** Trading pair; without the parameter, all pairs of cross margin. Example: BTC-USDT. */
  symbol?: string;
}

export interface GetCrossMarginSymbolsResult {
  /** Time of the data, in ms. */
  timestamp: number;
  /** Rows of this page, or the entries of a list. */
  items: GetCrossMarginSymbolsResultItem[];
}

export interface GetCrossMarginSymbolsResultItem {
  /** Trading pair; without the parameter, all pairs of cross margin. */
  symbol: string;
  /** Name shown to people; it can change, unlike the code or symbol. */
  name: string;
  /** Whether the pair can be traded at the moment. */
  enableTrading: boolean;
  /** Market section the pair belongs to, such as USDS, BTC or ALTS. */
  market: string;
  /** First currency of the pair, the one bought and sold; BTC in BTC-USDT. */
  baseCurrency: string;
  /** Currency in which prices are given, such as USDT in BTC-USDT. */
  quoteCurrency: string;
  /** Step of the order size, in base currency. */
  baseIncrement: string;
  /** Smallest order size, in base currency. */
  baseMinSize: string;
  /** Step of the funds of a market order, in the quote currency. */
  quoteIncrement: string;
  /** Smallest funds of a market order, in the quote currency. */
  quoteMinSize: string;
  /** Largest order size, in base currency. */
  baseMaxSize: string;
  /** Largest funds of a market order, in the quote currency. */
  quoteMaxSize: string;
  /** Price step: prices of orders are multiples of it, in the quote currency. */
  priceIncrement: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** How far from the market an order price may lie, as a ratio; 0.1 means 10%. */
  priceLimitRate: string;
  /** Smallest value an order may have, in the quote currency. */
  minFunds: string;
}

/**
 * Pairs of cross margin with steps and limits; one pair or all.
 *
 * `GET /api/v3/margin/symbols` on the spot host.
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
    params: 'symbol',
  });
