// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountResult {
  accountType: string;
  ts: number;
  accounts: GetAccountResultAccountsItem[];
}

export interface GetAccountResultAccountsItem {
  accountSubtype?: string;
  riskRatio?: string;
  currencies: GetAccountResultAccountsItemCurrenciesItem[];
}

export interface GetAccountResultAccountsItemCurrenciesItem {
  currency: string;
  hold: string;
  available: string;
  balance: string;
  equity: string;
  collateralStatus?: string;
  potentialBorrow?: string;
  liability?: string;
  totalCrossMargin?: string;
  crossPosMargin?: string;
  crossOrderMargin?: string;
  crossUnPnl?: string;
  isolatedPosMargin?: string;
  isolatedOrderMargin?: string;
  isolatedFundingFeeMargin?: string;
  isolatedUnPnl?: string;
  liabilityPrinciple?: string;
  liabilityInterest?: string;
  unrealisedPnl?: string;
}

/**
 * Get Account (UTA). `GET /api/ua/v1/unified/account/balance` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-account-currency-assets-uta
 */
export const getAccount: Endpoint<void, GetAccountResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getAccount',
  method: 'GET',
  path: '/api/ua/v1/unified/account/balance',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getAccount',
});
