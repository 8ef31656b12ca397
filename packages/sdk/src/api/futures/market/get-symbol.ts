// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetSymbolResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** Currency group of the contract, such as USDT. Example: USDT. */
  rootSymbol: string;
  /**
   * FFWCSX for a perpetual contract, FFICSX for one with an expiry date.
   * - `FFWCSX`: Perpetual contract, settled by funding instead of a date.
   * - `FFICSX`: Contract with a delivery date.
   */
  type: 'FFWCSX' | 'FFICSX' | (string & {});
  /** When the contract was first opened for trading, in ms. */
  firstOpenDate: number;
  /** Expiry of a dated contract in ms; null for a perpetual one. */
  expireDate: number | null;
  /** Settlement time of the contract, in ms; null for perpetual ones. */
  settleDate: number | null;
  /** Currency the contract is about; XBT for bitcoin. */
  baseCurrency: string;
  /** Currency in which prices are given, such as USDT in BTC-USDT. */
  quoteCurrency: string;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** Largest size of one limit order, in lots. */
  maxOrderQty: number;
  /** Highest price an order may have, in the quote currency. */
  maxPrice: number;
  /** Smallest order and step of the size, in lots. */
  lotSize: number;
  /** Price step: prices of orders are multiples of it, in the quote currency. */
  tickSize: number;
  /** Step of the index price. */
  indexPriceTickSize: number;
  /** Size of one lot in the base currency; on coin-margined contracts one lot stands for 1 USD. */
  multiplier: number;
  /** Initial margin rate of the contract, as a ratio (0.008 is 0.8%). */
  initialMargin: number;
  /** Maintenance margin rate of the contract, as a ratio (0.004 is 0.4%). */
  maintainMargin: number;
  /** Upper end of the risk limit, as position value. */
  maxRiskLimit: number;
  /** Lower end of the risk limit, as position value. */
  minRiskLimit: number;
  /** Step between risk limit levels, as position value. */
  riskStep: number;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate: number;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate: number;
  /** No longer used; 0. */
  takerFixFee: number;
  /** No longer used; ignore it. */
  makerFixFee: number;
  /** Fee at settlement of the contract; null for perpetual ones. */
  settlementFee: number | null;
  /** Whether auto-deleveraging is on for the contract. */
  isDeleverage: boolean;
  /** No longer used; ignore it. */
  isQuanto: boolean;
  /** true for a contract that is margined and settled in its base coin. */
  isInverse: boolean;
  /**
   * How the mark price is formed; FairPrice is the only value.
   * - `FairPrice`: Mark price follows the fair price, not the last trade.
   */
  markMethod: 'FairPrice' | (string & {});
  /**
   * How the mark price of a perpetual contract is made, for example FundingRate; null on others.
   * - `FundingRate`: Fair price derived from the funding rate.
   */
  fairMethod: 'FundingRate' | (string & {}) | null;
  /** Symbol of the base currency's interest rate index, such as .XBTINT8H. */
  fundingBaseSymbol: string | null;
  /** Symbol of the quote currency's interest rate index, such as .USDTINT8H. */
  fundingQuoteSymbol: string | null;
  /** Symbol of the contract's funding rate index, such as .XBTUSDTMFPI8H. */
  fundingRateSymbol: string | null;
  /** Symbol of the contract's index price, such as .KXBTUSDT. */
  indexSymbol: string;
  /** Symbol of the price used at settlement; empty for perpetual ones. */
  settlementSymbol: string | null;
  /**
   * Init, Open, BeingSettled, Settled, Paused, Closed or CancelOnly.
   * - `Init`: Contract created, not trading yet.
   * - `Open`: Contract trading.
   * - `BeingSettled`: Contract in settlement.
   * - `Settled`: Contract settled.
   * - `Paused`: Contract trading halted for now.
   * - `Closed`: Contract taken off the market.
   * - `CancelOnly`: Contract takes cancellations only, no new orders.
   */
  status: 'Init' | 'Open' | 'BeingSettled' | 'Settled' | 'Paused' | 'Closed' | 'CancelOnly' | (string & {});
  /** Funding rate of the current period, as a ratio. */
  fundingFeeRate: number | null;
  /** Funding rate expected for the following cycle, as a ratio. */
  predictedFundingFeeRate: number | null;
  /** Time between two funding payments, in ms. */
  fundingRateGranularity: number | null;
  /** Contracts of this symbol that are open, in lots, as text. */
  openInterest: string;
  /** Traded value of the last 24 hours, in the quote currency. */
  turnoverOf24h: number;
  /** Traded volume of the last 24 hours, in the base currency. */
  volumeOf24h: number;
  /** Mark price, quote currency per unit; used for unrealised profit and liquidation. */
  markPrice: number;
  /** Index price: weighted spot price from several exchanges. Unit: quote currency. */
  indexPrice: number;
  /** Last traded price of the contract. Unit: quote currency. */
  lastTradePrice: number | null;
  /** Milliseconds left until the next funding; a duration, not a point in time. */
  nextFundingRateTime: number | null;
  /** Highest leverage allowed, as a multiple; 10 means 10x. */
  maxLeverage: number;
  /** Exchanges whose prices make up the index. */
  sourceExchanges: string[];
  /** Symbol of the premium index by the minute, such as .XBTUSDTMPI. */
  premiumsSymbol1M: string;
  /** Symbol of the premium index over eight hours, such as .XBTUSDTMPI8H. */
  premiumsSymbol8H: string;
  /** Symbol of the base currency's interest rate index per minute. */
  fundingBaseSymbol1M: string | null;
  /** Symbol of the quote currency's interest rate index per minute. */
  fundingQuoteSymbol1M: string | null;
  /** Lowest price of the last 24 hours. Unit: quote currency. */
  lowPrice: number;
  /** Highest price of the last 24 hours. Unit: quote currency. */
  highPrice: number;
  /** Change of the price over 24 hours as a ratio; 0.05 means 5%. */
  priceChgPct: number;
  /** Change of the price over 24 hours, in the quote currency. */
  priceChg: number;
  /** Coefficient of the contract's risk limits; KuCoin gives no definition. */
  k: number;
  /** Coefficient of the contract's risk limits; KuCoin gives no definition. */
  m: number;
  /** Coefficient of the contract's risk limits; KuCoin gives no definition. */
  f: number;
  /** Bound on the maintenance margin rate in cross margin, as a ratio; 0.3 means 30%. */
  mmrLimit: number;
  /** Constant in the cross margin formula of the maintenance margin rate, next to k, m and f. */
  mmrLevConstant: number;
  /** Whether the contract can be traded in cross margin. */
  supportCross: boolean;
  /** Highest price a buy order may have at this moment. */
  buyLimit?: number;
  /** Lowest price at which one may sell now, in the quote currency. */
  sellLimit?: number;
  /** Contract under the name shown to users. */
  displaySymbol?: string;
  /** Base currency under the name shown to users. */
  displayBaseCurrency?: string;
  /** Largest size of one market order on the contract, in lots. */
  marketMaxOrderQty?: number;
  /** Interest per day that enters the funding rate, as a fraction; null on a contract without funding. */
  dailyInterestRate?: number | null;
  /** Highest funding rate the contract can have, as a ratio. */
  fundingRateCap?: number | null;
  /** Lowest funding rate the contract can have, as a ratio. */
  fundingRateFloor?: number | null;
  /** Whether the record is charged in the running funding cycle: 1 yes, 0 no. */
  period?: number | null;
  /** When the present funding interval took effect; null if it never changed. Unit: ms. */
  effectiveFundingRateCycleStartTime?: number | null;
  /** Present interval between two fundings; null if it never changed. Unit: ms. */
  currentFundingRateGranularity?: number | null;
  /** When the next funding is settled; null on a contract without funding. Unit: ms. */
  nextFundingRateDateTime?: number | null;
  /** Funding rate of the last settlement; null on a contract without funding. */
  lastTimeFundingRate?: number | null;
  /** Largest position value that cross margin allows on the contract, in its settlement currency. */
  crossRiskLimit?: number;
  /** Stage the contract is in; KuCoin lists no values. */
  marketStage?: string;
  /** How far an order price may lie from the mark price, as a fraction: 0.05 is 5 %. */
  orderPriceRange?: number;
  /** Kind of market; KuCoin lists no values. */
  marketType?: string;
  /** What the contract is written on: CRYPTO, STOCK, METAL and others. */
  assetClass?: string;
  /** Exchange country of a stock contract, such as US.STOCK or HK.STOCK; else null. */
  subMarketType?: string | null;
  /** What k will become at adjustActiveTime; null while no change is ahead. */
  adjustK?: number | null;
  /** What m will become at adjustActiveTime; null while no change is ahead. */
  adjustM?: number | null;
  /** What mmrLevConstant will become at adjustActiveTime; null while no change is ahead. */
  adjustMmrLevConstant?: number | null;
  /** When the announced k, m and mmrLevConstant take effect; null while no change is ahead. Unit: ms. */
  adjustActiveTime?: number | null;
  /** Time at which a pre-market contract becomes a perpetual one. Unit: ms. */
  preMarketToPerpDate?: number | null;
}

/**
 * One contract with its multiplier, steps, limits, fees, margin rates and current prices.
 *
 * `GET /api/v1/contracts/{symbol}` on the futures host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470221
 */
export const getSymbol: Endpoint<GetSymbolParams, GetSymbolResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getSymbol',
  method: 'GET',
  path: '/api/v1/contracts/{symbol}',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getSymbol',
  params: 'symbol',
});
