// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES';
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
  /** Currency in which the fee is charged. */
  feeCurrency?: string;
  /**
   * State of trading in the symbol, such as TradingEnabled, Open or CancelOnly.
   * - `TradingEnabled`: Pair can be traded.
   * - `TradingDisabled`: Pair cannot be traded.
   * - `Init`: Contract created, not trading yet.
   * - `Open`: Contract trading.
   * - `PrepareSettled`: Contract about to be settled.
   * - `BeingSettled`: Contract in settlement.
   * - `Settled`: Contract settled.
   * - `Paused`: Contract trading halted for now.
   * - `Closed`: Contract taken off the market.
   * - `CancelOnly`: Contract takes cancellations only, no new orders.
   */
  tradingStatus?:
    | 'TradingEnabled'
    | 'TradingDisabled'
    | 'Init'
    | 'Open'
    | 'PrepareSettled'
    | 'BeingSettled'
    | 'Settled'
    | 'Paused'
    | 'Closed'
    | 'CancelOnly'
    | (string & {});
  /** How far from the market an order price may lie, as a ratio; 0.1 means 10%. */
  priceLimitRatio?: string;
  /**
   * Fee class of the instrument, which sets the base fee: classA, classB or classC.
   * - `classA`: Fee class A, which sets the base rates.
   * - `classB`: Fee class B, which sets the base rates.
   * - `classC`: Fee class C, which sets the base rates.
   */
  feeCategory?: 'classA' | 'classB' | 'classC' | (string & {});
  /** Factor on the maker fee rate: usually 1; 0 means no fee. */
  makerFeeCoefficient?: string;
  /** Factor on the taker fee rate: 1 as a rule, 0 for no fee. */
  takerFeeCoefficient?: string;
  /** Whether KuCoin has put the pair under special treatment. */
  st?: boolean;
  /** Smallest order in the base currency. */
  minBaseOrderSize?: string;
  /** Largest order in the base currency. */
  maxBaseOrderSize?: string;
  /** Step of the order size, in base currency. */
  baseOrderStep?: string;
  /** Smallest order in the quote currency; for market orders placed by amount. */
  minQuoteOrderSize?: string;
  /** Largest order in the quote currency; for market orders placed by amount. */
  maxQuoteOrderSize?: string;
  /** Step of order amounts in the quote currency. */
  quoteOrderStep?: string;
  /** Price step: prices of orders are multiples of it, in the quote currency. */
  tickSize?: string;
  /** Smallest value an order may have, in the quote currency. */
  minFunds?: string;
  /** true if the pair is opened by a call auction. */
  callauctionIsEnabled?: boolean;
  /** Lowest price allowed in the call auction, in quote currency; null without auction. */
  callauctionPriceFloor?: string;
  /** Highest price allowed in the call auction, in quote currency; null without auction. */
  callauctionPriceCeiling?: string;
  /** Start of stage one in ms: orders can be added and cancelled; null without auction. */
  callauctionFirstStageStartTime?: string;
  /** Start of stage two in ms: orders can be added, not cancelled; null without auction. */
  callauctionSecondStageStartTime?: string;
  /** Start of stage three in ms: orders can be neither added nor cancelled; null without auction. */
  callauctionThirdStageStartTime?: string;
  /** Time trading opens, after the call auction, in ms; null when there was no auction. */
  tradingStartTime?: number;
  /** Highest leverage allowed, as a multiple; 10 means 10x. */
  maxLeverage?: string;
  /** Highest price a buy order may have at this moment. */
  buyLimit: string;
  /** Base currency under the name shown to users. */
  displayBaseCurrency?: string;
  /** When a dated contract expires. */
  expiryTime?: string;
  /** true for a contract that is margined and settled in its base coin. */
  isInverse?: boolean;
  /** Smallest order and step of the size, in lots. */
  lotSize?: string;
  /** Largest size of a market order. */
  maxMarketOrderSize: string;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate?: string;
  /** Stage the contract is in; KuCoin lists no values. */
  marketStage: string;
  /** Kind of market; KuCoin lists no values. */
  marketType: string;
  /** Highest price an order may have, in the quote currency. */
  maxPrice?: string;
  /** Time at which a pre-market contract becomes a perpetual one. */
  preMarketToPerpDate: string;
  /** Size of one contract in the base currency; 1 USD on coin-margined contracts. */
  unitSize?: string;
  /** Spot exchanges whose prices make up the index. */
  indexSourceExchanges?: string[];
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate?: string;
  /** Fee rate at settlement of the contract, as a ratio; null for perpetual ones. */
  settlementFeeRate?: string;
  /** Settlement time, in ms; null where there is none. */
  settlementTime?: string;
  /** Currency in which the contract is settled, such as USDT. */
  settlementCurrency?: string;
  /** Lowest price at which one may sell now, in the quote currency. */
  sellLimit: string;
  /** Step of the index price. */
  indexPriceTickSize: string;
  /**
   * Kind of futures contract: "0" or "1"; KuCoin does not name the two.
   * - `0`: Kind of contract 0; meaning unknown to us.
   * - `1`: Kind of contract 1; meaning unknown to us.
   */
  contractType?: '0' | '1' | (string & {});
}

/**
 * Trading rules of pairs or contracts: steps, limits, price bounds and state.
 *
 * `GET /api/ua/v2/market/instrument` on the spot host.
 * Public, permission General, pool Public, weight 4.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/instrument
 */
export const getSymbol: Endpoint<GetSymbolParams, GetSymbolResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getSymbol',
  method: 'GET',
  path: '/api/ua/v2/market/instrument',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 4,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getSymbol',
  params: 'symbol tradeType',
});
