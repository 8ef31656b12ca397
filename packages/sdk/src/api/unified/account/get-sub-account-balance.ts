// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountBalanceParams {
  uid?: string;
  pageSize?: number;
  lastId?: number;
}

export interface GetSubAccountBalanceResult {
  ts: number;
  userList: GetSubAccountBalanceResultUserItem[];
}

export interface GetSubAccountBalanceResultUserItem {
  uid: number;
  accounts?: GetSubAccountBalanceResultUserItemAccountsItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountsItem {
  accountType?: string;
  subAccountType?: string;
  currencies?: GetSubAccountBalanceResultUserItemAccountsItemCurrenciesItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountsItemCurrenciesItem {
  currency?: string;
  locked?: string;
  available?: string;
  balance?: string;
  equity?: string;
  liability?: string;
  liabilityInterest?: string;
  liabilityPrincipal?: string;
  unrealisedPnl?: string;
}

/**
 * Get Sub Account Currency Assets. `GET /api/ua/v2/sub-account/balance` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getSubAccountBalance: Endpoint<GetSubAccountBalanceParams, GetSubAccountBalanceResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getSubAccountBalance',
    method: 'GET',
    path: '/api/ua/v2/sub-account/balance',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getSubAccountBalance',
  });
