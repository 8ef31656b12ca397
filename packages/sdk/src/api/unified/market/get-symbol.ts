// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolParams {
  symbol?: string;
  tradeType: 'SPOT' | 'FUTURES';
}

export interface GetSymbolResult {
  tradeType: string;
  list: GetSymbolResultItem[];
}

export interface GetSymbolResultItem {
  symbol: string;
  name?: string;
  baseCurrency: string;
  quoteCurrency: string;
  market?: string;
  feeCurrency?: string;
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
  priceLimitRatio?: string;
  feeCategory?: 'classA' | 'classB' | 'classC' | (string & {});
  makerFeeCoefficient?: string;
  takerFeeCoefficient?: string;
  st?: boolean;
  minBaseOrderSize?: string;
  maxBaseOrderSize?: string;
  baseOrderStep?: string;
  minQuoteOrderSize?: string;
  maxQuoteOrderSize?: string;
  quoteOrderStep?: string;
  tickSize?: string;
  minFunds?: string;
  callauctionIsEnabled?: boolean;
  callauctionPriceFloor?: string;
  callauctionPriceCeiling?: string;
  callauctionFirstStageStartTime?: string;
  callauctionSecondStageStartTime?: string;
  callauctionThirdStageStartTime?: string;
  tradingStartTime?: number;
  maxLeverage?: string;
  buyLimit?: string;
  displayBaseCurrency?: string;
  expiryTime?: string;
  isInverse?: boolean;
  lotSize?: string;
  maxMarketOrderSize?: string;
  makerFeeRate?: string;
  marketStage?: string;
  marketType?: string;
  maxPrice?: string;
  preMarketToPerpDate?: string;
  unitSize?: string;
  indexSourceExchanges?: string[];
  takerFeeRate?: string;
  settlementFeeRate?: string;
  settlementTime?: string;
  settlementCurrency?: string;
  sellLimit?: string;
  indexPriceTickSize?: string;
  contractType?: '0' | '1' | (string & {});
}

/**
 * Get Symbol. `GET /api/ua/v2/market/instrument` on the spot host.
 *
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
});
