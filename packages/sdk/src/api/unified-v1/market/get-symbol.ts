// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolParams {
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS';
  symbol?: string;
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
  minBaseOrderSize?: string;
  minQuoteOrderSize?: string;
  maxBaseOrderSize?: string | number;
  maxQuoteOrderSize?: string;
  baseOrderStep?: string;
  quoteOrderStep?: string;
  tickSize?: string | number;
  feeCurrency?: string;
  tradingStatus?: string;
  marginMode?: string;
  priceLimitRatio?: string;
  feeCategory?: string | number;
  makerFeeCoefficient?: string;
  takerFeeCoefficient?: string;
  st?: boolean;
  settlementCurrency?: string;
  contractType?: string;
  isInverse?: boolean;
  launchTime?: number;
  expiryTime?: number | null;
  settlementTime?: number | null;
  maxPrice?: string | number;
  lotSize?: string | number;
  unitSize?: string | number;
  makerFeeRate?: string | number;
  takerFeeRate?: string | number;
  settlementFeeRate?: string | number | null;
  maxLeverage?: number;
  indexSourceExchanges?: string[];
  k?: string | number;
  m?: string | number;
  f?: string | number;
  mmrLimit?: string | number;
  mmrLevConstant?: string | number;
  alertRiskRatio?: string;
  liquidationRiskRatio?: string;
  baseBorrowEnable?: boolean | string;
  quoteBorrowEnable?: boolean | string;
  baseTransferInEnable?: boolean | string;
  quoteTransferInEnable?: boolean | string;
  displaySymbol?: string;
  displayBaseCurrency?: string;
  minFunds?: string;
  callauctionIsEnabled?: boolean;
  callauctionPriceFloor?: string;
  callauctionPriceCeiling?: string;
  callauctionFirstStageStartTime?: number;
  callauctionSecondStageStartTime?: number;
  callauctionThirdStageStartTime?: number;
  tradingStartTime?: number;
}

/**
 * Get Symbol. `GET /api/ua/v1/market/instrument` on the spot host.
 *
 * Public, permission General, pool Public, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
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
});
