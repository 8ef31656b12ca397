// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetIsolatedMarginSymbolsResult = GetIsolatedMarginSymbolsResultItem[];

export interface GetIsolatedMarginSymbolsResultItem {
  symbol: string;
  symbolName: string;
  baseCurrency: string;
  quoteCurrency: string;
  maxLeverage: number;
  flDebtRatio: string;
  tradeEnable: boolean;
  autoRenewMaxDebtRatio: string;
  baseBorrowEnable: boolean;
  quoteBorrowEnable: boolean;
  baseTransferInEnable: boolean;
  quoteTransferInEnable: boolean;
  baseBorrowCoefficient: string;
  quoteBorrowCoefficient: string;
}

/**
 * Get Symbols - Isolated Margin. `GET /api/v1/isolated/symbols` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470194
 */
export const getIsolatedMarginSymbols: Endpoint<void, GetIsolatedMarginSymbolsResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.market.getIsolatedMarginSymbols',
    method: 'GET',
    path: '/api/v1/isolated/symbols',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Margin',
    subService: 'Market',
    methodName: 'getIsolatedMarginSymbols',
  });
