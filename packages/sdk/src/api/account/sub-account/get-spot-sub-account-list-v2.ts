// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotSubAccountListV2Params {
  /** Example: 1. Default: 1. */
  currentPage?: number;
  /** Example: 10. Default: 10. Range: 10 to 100. */
  pageSize?: number;
}

export interface GetSpotSubAccountListV2Result {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetSpotSubAccountListV2ResultItem[];
}

export interface GetSpotSubAccountListV2ResultItem {
  subUserId: string;
  subName: string;
  mainAccounts: GetSpotSubAccountListV2ResultItemMainAccountsItem[];
  tradeAccounts: GetSpotSubAccountListV2ResultItemTradeAccountsItem[];
  marginAccounts: GetSpotSubAccountListV2ResultItemMarginAccountsItem[];
  tradeHFAccounts: string[];
}

export interface GetSpotSubAccountListV2ResultItemMainAccountsItem {
  currency?: string;
  balance?: string;
  available?: string;
  holds?: string;
  baseCurrency?: string;
  baseCurrencyPrice?: string;
  baseAmount?: string;
  tag?: string;
}

export interface GetSpotSubAccountListV2ResultItemTradeAccountsItem {
  currency?: string;
  balance?: string;
  available?: string;
  holds?: string;
  baseCurrency?: string;
  baseCurrencyPrice?: string;
  baseAmount?: string;
  tag?: string;
}

export interface GetSpotSubAccountListV2ResultItemMarginAccountsItem {
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
 * Get sub-account List - Spot Balance (V2). `GET /api/v2/sub-accounts` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470133
 */
export const getSpotSubAccountListV2: Endpoint<GetSpotSubAccountListV2Params, GetSpotSubAccountListV2Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.getSpotSubAccountListV2',
    method: 'GET',
    path: '/api/v2/sub-accounts',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'getSpotSubAccountListV2',
  });
