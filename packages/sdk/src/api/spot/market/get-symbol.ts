// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetSymbolResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Name shown to people; it can change, unlike the code or symbol. Example: BTC-USDT. */
  name: string;
  /** First currency of the pair, the one bought and sold; BTC in BTC-USDT. */
  baseCurrency: string;
  /** Currency in which prices are given, such as USDT in BTC-USDT. */
  quoteCurrency: string;
  /** Currency in which fees on this pair are charged. */
  feeCurrency: string;
  /** Market section the pair belongs to, such as USDS, BTC or ALTS. Example: USDS. */
  market: string;
  /** Smallest order size, in base currency. */
  baseMinSize: string;
  /** Smallest funds of a market order, in the quote currency. */
  quoteMinSize: string;
  /** Largest order size, in base currency. */
  baseMaxSize: string;
  /** Largest funds of a market order, in the quote currency. */
  quoteMaxSize: string;
  /** Step of the order size, in base currency. */
  baseIncrement: string;
  /** Step of the funds of a market order, in the quote currency. */
  quoteIncrement: string;
  /** Price step: prices of orders are multiples of it, in the quote currency. */
  priceIncrement: string;
  /** How far from the market an order price may lie, as a ratio; 0.1 means 10%. */
  priceLimitRate: string;
  /** Smallest value an order may have, in the quote currency. */
  minFunds: string;
  /** Whether the pair can be traded on margin. */
  isMarginEnabled: boolean;
  /** Whether the pair can be traded at the moment. */
  enableTrading: boolean;
  /**
   * Fee class of the pair, which sets the base fee: 1, 2 or 3.
   * - `1`: Fee class A, which sets the base rates.
   * - `2`: Fee class B, which sets the base rates.
   * - `3`: Fee class C, which sets the base rates.
   */
  feeCategory: 1 | 2 | 3 | (number & {});
  /** Factor on the maker fee rate: usually 1; 0 means no fee. */
  makerFeeCoefficient: string;
  /** Factor on the taker fee rate: 1 as a rule, 0 for no fee. */
  takerFeeCoefficient: string;
  /** Whether KuCoin has put the pair under special treatment. */
  st: boolean;
  /** true if the pair is opened by a call auction. */
  callauctionIsEnabled: boolean;
  /** Lowest price allowed in the call auction, in quote currency; null without auction. Example: 0.00001. */
  callauctionPriceFloor?: string | null;
  /** Highest price allowed in the call auction, in quote currency; null without auction. Example: 0.6. */
  callauctionPriceCeiling?: string | null;
  /** Start of stage one in ms: orders can be added and cancelled; null without auction. Example: 1740470400000. */
  callauctionFirstStageStartTime?: number | null;
  /** Start of stage two in ms: orders can be added, not cancelled; null without auction. Example: 1740473400000. */
  callauctionSecondStageStartTime?: number | null;
  /** Start of stage three in ms: orders can be neither added nor cancelled; null without auction. Example: 1740473700000. */
  callauctionThirdStageStartTime?: number | null;
  /** Time trading opens, after the call auction, in ms; null when there was no auction. Example: 1740474000000. */
  tradingStartTime?: number | null;
}

/**
 * Trading rules of one pair: steps, limits, fee currency and whether it trades.
 *
 * `GET /api/v2/symbols/{symbol}` on the spot host.
 * Public, pool Public, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470159
 */
export const getSymbol: Endpoint<GetSymbolParams, GetSymbolResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getSymbol',
  method: 'GET',
  path: '/api/v2/symbols/{symbol}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 4,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getSymbol',
  params: 'symbol',
});
