// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIsolatedMarginAccountParams {
  symbol?: string;
  /** Default: USDT. */
  quoteCurrency?: 'USDT' | 'KCS' | 'BTC';
  /** Default: ISOLATED. */
  queryType?: 'ISOLATED' | 'ISOLATED_V2' | 'ALL';
}

export interface GetIsolatedMarginAccountResult {
  totalAssetOfQuoteCurrency: string;
  totalLiabilityOfQuoteCurrency: string;
  timestamp: number;
  assets: GetIsolatedMarginAccountResultAssetsItem[];
}

export interface GetIsolatedMarginAccountResultAssetsItem {
  symbol?: string;
  status?: string;
  debtRatio?: string;
  baseAsset?: GetIsolatedMarginAccountResultAssetsItemBaseAsset;
  quoteAsset?: GetIsolatedMarginAccountResultAssetsItemQuoteAsset;
}

export interface GetIsolatedMarginAccountResultAssetsItemBaseAsset {
  currency: string;
  borrowEnabled: boolean;
  transferInEnabled: boolean;
  liability: string;
  total: string;
  available: string;
  hold: string;
  maxBorrowSize: string;
  liabilityPrincipal: string;
  liabilityInterest: string;
}

export interface GetIsolatedMarginAccountResultAssetsItemQuoteAsset {
  currency: string;
  borrowEnabled: boolean;
  transferInEnabled: boolean;
  liability: string;
  total: string;
  available: string;
  hold: string;
  maxBorrowSize: string;
  liabilityPrincipal: string;
  liabilityInterest: string;
}

/**
 * Get Account - Isolated Margin. `GET /api/v3/isolated/accounts` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470128
 */
export const getIsolatedMarginAccount: Endpoint<
  GetIsolatedMarginAccountParams,
  GetIsolatedMarginAccountResult
> = /*#__PURE__*/ endpoint({
  id: 'account.account.getIsolatedMarginAccount',
  method: 'GET',
  path: '/api/v3/isolated/accounts',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 15,
  service: 'Account',
  subService: 'Account',
  methodName: 'getIsolatedMarginAccount',
});
