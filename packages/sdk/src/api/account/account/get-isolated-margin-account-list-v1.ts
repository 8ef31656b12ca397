// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIsolatedMarginAccountListV1Params {
  /** Default: BTC. */
  balanceCurrency?: 'USDT' | 'KCS' | 'BTC';
}

export interface GetIsolatedMarginAccountListV1Result {
  totalConversionBalance: string;
  liabilityConversionBalance: string;
  assets: GetIsolatedMarginAccountListV1ResultAssetsItem[];
}

export interface GetIsolatedMarginAccountListV1ResultAssetsItem {
  symbol: string;
  status:
    | 'DEBT'
    | 'CLEAR'
    | 'BANKRUPTCY'
    | 'IN_BORROW'
    | 'IN_REPAY'
    | 'IN_LIQUIDATION'
    | 'IN_AUTO_RENEW'
    | (string & {});
  debtRatio: string;
  baseAsset: GetIsolatedMarginAccountListV1ResultAssetsItemBaseAsset;
  quoteAsset: GetIsolatedMarginAccountListV1ResultAssetsItemQuoteAsset;
}

export interface GetIsolatedMarginAccountListV1ResultAssetsItemBaseAsset {
  currency: string;
  totalBalance: string;
  holdBalance: string;
  availableBalance: string;
  liability: string;
  interest: string;
  borrowableAmount: string;
}

export interface GetIsolatedMarginAccountListV1ResultAssetsItemQuoteAsset {
  currency: string;
  totalBalance: string;
  holdBalance: string;
  availableBalance: string;
  liability: string;
  interest: string;
  borrowableAmount: string;
}

/**
 * Get Account List - Isolated Margin - V1. `GET /api/v1/isolated/accounts` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 50.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470314
 */
export const getIsolatedMarginAccountListV1: Endpoint<
  GetIsolatedMarginAccountListV1Params,
  GetIsolatedMarginAccountListV1Result
> = /*#__PURE__*/ endpoint({
  id: 'account.account.getIsolatedMarginAccountListV1',
  method: 'GET',
  path: '/api/v1/isolated/accounts',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 50,
  service: 'Account',
  subService: 'Account',
  methodName: 'getIsolatedMarginAccountListV1',
});
