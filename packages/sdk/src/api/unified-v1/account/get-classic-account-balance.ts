// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetClassicAccountBalanceParams {
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING';
  accountSubtype?: string;
  currency?: string;
}

export interface GetClassicAccountBalanceResult {
  accountType: string;
  ts: number;
  accounts: GetClassicAccountBalanceResultAccountsItem[];
}

export interface GetClassicAccountBalanceResultAccountsItem {
  accountSubtype?: string;
  riskRatio?: string;
  currencies: GetClassicAccountBalanceResultAccountsItemCurrenciesItem[];
}

export interface GetClassicAccountBalanceResultAccountsItemCurrenciesItem {
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
 * Get Account (Classic). `GET /api/ua/v1/account/balance` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getClassicAccountBalance: Endpoint<
  GetClassicAccountBalanceParams,
  GetClassicAccountBalanceResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getClassicAccountBalance',
  method: 'GET',
  path: '/api/ua/v1/account/balance',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getClassicAccountBalance',
});
