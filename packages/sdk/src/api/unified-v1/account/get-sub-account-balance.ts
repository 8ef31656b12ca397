// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountBalanceParams {
  UID?: number | string;
  /** Default: 10. */
  pageSize?: number;
  lastId?: number;
}

export interface GetSubAccountBalanceResult {
  ts: number;
  userList: GetSubAccountBalanceResultUserItem[];
}

export interface GetSubAccountBalanceResultUserItem {
  uid: number;
  accountList: GetSubAccountBalanceResultUserItemAccountItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountItem {
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'OPTIONS' | 'UNIFIED' | (string & {});
  accountSubType: string | null;
  currencyList: GetSubAccountBalanceResultUserItemAccountItemCurrencyItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountItemCurrencyItem {
  currency: string;
  hold: string;
  available: string;
  balance: string;
  equity: string | null;
  collateralStatus?: string;
  potentialBorrow?: string;
  liability?: string | null;
  totalCrossMargin?: string;
  crossPosMargin?: string;
  crossOrderMargin?: string;
  crossUnPnl?: string;
  isolatedPosMargin?: string;
  isolatedOrderMargin?: string;
  isolatedFundingFeeMargin?: string;
  isolatedUnPnl?: string;
  liabilityPrinciple?: string | null;
  liabilityInterest?: string | null;
  unrealisedPnl?: string | null;
}

/**
 * Get Sub Account. `GET /api/ua/v1/sub-account/balance` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getSubAccountBalance: Endpoint<GetSubAccountBalanceParams, GetSubAccountBalanceResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getSubAccountBalance',
    method: 'GET',
    path: '/api/ua/v1/sub-account/balance',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getSubAccountBalance',
  });
