// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountResult {
  accountType: string;
  ts: number;
  accounts: GetAccountResultAccountsItem[];
}

export interface GetAccountResultAccountsItem {
  currencies: GetAccountResultAccountsItemCurrenciesItem[];
}

export interface GetAccountResultAccountsItemCurrenciesItem {
  currency: string;
  equity: string;
  hold: string;
  balance: string;
  available: string;
  liability?: string;
  potentialBorrow?: string;
  collateralStatus?: string;
}

/**
 * Get Account Currency Assets (UTA). `GET /api/ua/v2/unified/account/balance` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getAccount: Endpoint<void, GetAccountResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getAccount',
  method: 'GET',
  path: '/api/ua/v2/unified/account/balance',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getAccount',
});
