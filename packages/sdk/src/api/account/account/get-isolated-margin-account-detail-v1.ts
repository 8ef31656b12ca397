// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIsolatedMarginAccountDetailV1Params {
  symbol: string;
}

export interface GetIsolatedMarginAccountDetailV1Result {
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
  baseAsset: GetIsolatedMarginAccountDetailV1ResultBaseAsset;
  quoteAsset: GetIsolatedMarginAccountDetailV1ResultQuoteAsset;
}

export interface GetIsolatedMarginAccountDetailV1ResultBaseAsset {
  currency: string;
  totalBalance: string;
  holdBalance: string;
  availableBalance: string;
  liability: string;
  interest: string;
  borrowableAmount: string;
}

export interface GetIsolatedMarginAccountDetailV1ResultQuoteAsset {
  currency: string;
  totalBalance: string;
  holdBalance: string;
  availableBalance: string;
  liability: string;
  interest: string;
  borrowableAmount: string;
}

/**
 * Get Account Detail - Isolated Margin - V1. `GET /api/v1/isolated/account/{symbol}` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 50.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470315
 */
export const getIsolatedMarginAccountDetailV1: Endpoint<
  GetIsolatedMarginAccountDetailV1Params,
  GetIsolatedMarginAccountDetailV1Result
> = /*#__PURE__*/ endpoint({
  id: 'account.account.getIsolatedMarginAccountDetailV1',
  method: 'GET',
  path: '/api/v1/isolated/account/{symbol}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 50,
  service: 'Account',
  subService: 'Account',
  methodName: 'getIsolatedMarginAccountDetailV1',
});
