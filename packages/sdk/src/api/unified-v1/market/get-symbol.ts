// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface GetSymbolResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Rows of the answer. */
  list: GetSymbolResultItem[];
}

export interface GetSymbolResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Name of the symbol shown to people. */
  name?: string;
  /** First currency of the pair, the one bought and sold; BTC in BTC-USDT. */
  baseCurrency: string;
  /** Currency in which prices are given, such as USDT in BTC-USDT. */
  quoteCurrency: string;
  /** Market section the pair belongs to, such as USDS, BTC or ALTS. */
  market?: string;
  /** Smallest order in the base currency. */
  minBaseOrderSize?: string;
  /** Smallest order in the quote currency; for market orders placed by amount. */
  minQuoteOrderSize?: string;
  /** Largest order in the base currency. */
  maxBaseOrderSize?: string | number;
  /** Largest order in the quote currency; for market orders placed by amount. */
  maxQuoteOrderSize?: string;
  /** Step of the order size, in base currency. */
  baseOrderStep?: string;
  /** Step of order amounts in the quote currency. */
  quoteOrderStep?: string;
  /** Price step: prices of orders are multiples of it, in the quote currency. */
  tickSize?: string | number;
  /** Currency in which the fee is charged. */
  feeCurrency?: string;
  /** State of trading in the symbol, such as TradingEnabled, Open or CancelOnly. */
  tradingStatus?: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
  /** How far from the market an order price may lie, as a ratio; 0.1 means 10%. */
  priceLimitRatio?: string;
  /** Fee class of the pair, which sets the base fee: 1, 2 or 3, on unified routes classA to classC. */
  feeCategory?: string | number;
  /** Factor on the maker fee rate: usually 1; 0 means no fee. */
  makerFeeCoefficient?: string;
  /** Factor on the taker fee rate: 1 as a rule, 0 for no fee. */
  takerFeeCoefficient?: string;
  /** Whether KuCoin has put the pair under special treatment. */
  st?: boolean;
  /** Currency in which the contract is settled, such as USDT. */
  settlementCurrency?: string;
  /** Kind of futures contract: "0" or "1"; KuCoin does not name the two. */
  contractType?: string;
  /** true for a contract that is margined and settled in its base coin. */
  isInverse?: boolean;
  /** When the contract starts trading. */
  launchTime?: number;
  /** When a dated contract expires; null for a perpetual one. */
  expiryTime?: number | null;
  /** Settlement time, in ms; null where there is none. */
  settlementTime?: number | null;
  /** Highest price an order may have, in the quote currency. */
  maxPrice?: string | number;
  /** Smallest order and step of the size, in lots. */
  lotSize?: string | number;
  /** Size of one contract in the base currency; 1 USD on coin-margined contracts. */
  unitSize?: string | number;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate?: string | number;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate?: string | number;
  /** Fee rate at settlement of the contract, as a ratio; null for perpetual ones. */
  settlementFeeRate?: string | number | null;
  /** Highest leverage allowed, as a multiple; 10 means 10x. */
  maxLeverage?: number;
  /** Spot exchanges whose prices make up the index. */
  indexSourceExchanges?: string[];
  /** Coefficient of the contract's risk limits; KuCoin gives no definition. */
  k?: string | number;
  /** Coefficient of the contract's risk limits; KuCoin gives no definition. */
  m?: string | number;
  /** Coefficient of the contract's risk limits; KuCoin gives no definition. */
  f?: string | number;
  /** Bound on the maintenance margin rate in cross margin, as a ratio; 0.3 means 30%. */
  mmrLimit?: string | number;
  /** Constant in the cross margin formula of the maintenance margin rate, next to k, m and f. */
  mmrLevConstant?: string | number;
  /** Risk ratio at which KuCoin warns about the margin account. */
  alertRiskRatio?: string;
  /** Risk ratio at which the margin account is liquidated. */
  liquidationRiskRatio?: string;
  /** Whether the pair's base currency can be borrowed. */
  baseBorrowEnable?: boolean | string;
  /** Whether the pair's quote currency can be borrowed. */
  quoteBorrowEnable?: boolean | string;
  /** Whether base currency can be moved into the isolated margin account. */
  baseTransferInEnable?: boolean | string;
  /** Whether the quote currency can be moved into the isolated margin account. */
  quoteTransferInEnable?: boolean | string;
  /** Contract under the name shown to users. */
  displaySymbol?: string;
  /** Base currency under the name shown to users. */
  displayBaseCurrency?: string;
  /** Smallest value an order may have, in the quote currency. */
  minFunds?: string;
  /** true if the pair is opened by a call auction. */
  callauctionIsEnabled?: boolean;
  /** Lowest price allowed in the call auction, in quote currency; null without auction. */
  callauctionPriceFloor?: string;
  /** Highest price allowed in the call auction, in quote currency; null without auction. */
  callauctionPriceCeiling?: string;
  /** Start of stage one in ms: orders can be added and cancelled; null without auction. */
  callauctionFirstStageStartTime?: number;
  /** Start of stage two in ms: orders can be added, not cancelled; null without auction. */
  callauctionSecondStageStartTime?: number;
  /** Start of stage three in ms: orders can be neither added nor cancelled; null without auction. */
  callauctionThirdStageStartTime?: number;
  /** Time trading opens, after the call auction, in ms; null when there was no auction. */
  tradingStartTime?: number;
}

/**
 * v1: trading rules of pairs or contracts: steps, limits, price bounds and state.
 *
 * `GET /api/ua/v1/market/instrument` on the spot host.
 * Public, permission General, pool Public, weight 4.
 * @deprecated Use unified.market.getSymbol.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-symbol
 */
export const getSymbol: Endpoint<GetSymbolParams, GetSymbolResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getSymbol',
  method: 'GET',
  path: '/api/ua/v1/market/instrument',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 4,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getSymbol',
  params: 'tradeType symbol',
});
