// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetClassicAccountBalanceParams {
  accountSubtype?: string;
  accountType: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED';
  currency?: string;
}

export interface GetClassicAccountBalanceResult {
  accountType: string;
  ts: number;
  accounts: GetClassicAccountBalanceResultAccountsItem[];
}

export interface GetClassicAccountBalanceResultAccountsItem {
  accountSubtype?: string;
  accountSubType?: string;
  riskRatio?: string;
  currencies: GetClassicAccountBalanceResultAccountsItemCurrenciesItem[];
}

export interface GetClassicAccountBalanceResultAccountsItemCurrenciesItem {
  currency: string;
  locked?: string;
  available: string;
  balance: string;
  equity: string;
  crossOrderMargin?: string;
  crossPosMargin?: string;
  crossUnPnl?: string;
  isolatedFundingFeeMargin?: string;
  isolatedOrderMargin?: string;
  isolatedPosMargin?: string;
  isolatedUnPnl?: string;
  totalCrossMargin?: string;
  liability?: string;
}

/**
 * Get Account Currency Assets (Classic). `GET /api/ua/v2/account/balance` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getClassicAccountBalance: Endpoint<
  GetClassicAccountBalanceParams,
  GetClassicAccountBalanceResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getClassicAccountBalance',
  method: 'GET',
  path: '/api/ua/v2/account/balance',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getClassicAccountBalance',
});
