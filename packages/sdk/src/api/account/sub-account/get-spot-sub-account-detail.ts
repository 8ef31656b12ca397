// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotSubAccountDetailParams {
  subUserId: string;
  /** Default: false. */
  includeBaseAmount?: boolean;
  baseCurrency?: string;
  baseAmount?: string;
}

export interface GetSpotSubAccountDetailResult {
  subUserId: string;
  subName: string;
  mainAccounts: GetSpotSubAccountDetailResultMainAccountsItem[];
  tradeAccounts: GetSpotSubAccountDetailResultTradeAccountsItem[];
  marginAccounts: GetSpotSubAccountDetailResultMarginAccountsItem[];
  tradeHFAccounts: string[];
}

export interface GetSpotSubAccountDetailResultMainAccountsItem {
  currency?: string;
  balance?: string;
  available?: string;
  holds?: string;
  baseCurrency?: string;
  baseCurrencyPrice?: string;
  baseAmount?: string;
  tag?: string;
}

export interface GetSpotSubAccountDetailResultTradeAccountsItem {
  currency?: string;
  balance?: string;
  available?: string;
  holds?: string;
  baseCurrency?: string;
  baseCurrencyPrice?: string;
  baseAmount?: string;
  tag?: string;
}

export interface GetSpotSubAccountDetailResultMarginAccountsItem {
  currency?: string;
  balance?: string;
  available?: string;
  holds?: string;
  baseCurrency?: string;
  baseCurrencyPrice?: string;
  baseAmount?: string;
  tag?: string;
}

/**
 * Get sub-account Detail - Balance. `GET /api/v1/sub-accounts/{subUserId}` on the spot host.
 *
 * Signed, permission General, pool Management, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470132
 */
export const getSpotSubAccountDetail: Endpoint<GetSpotSubAccountDetailParams, GetSpotSubAccountDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.getSpotSubAccountDetail',
    method: 'GET',
    path: '/api/v1/sub-accounts/{subUserId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 15,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'getSpotSubAccountDetail',
  });
