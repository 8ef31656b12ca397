// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetSpotSubAccountListV1Result = GetSpotSubAccountListV1ResultItem[];

export interface GetSpotSubAccountListV1ResultItem {
  subUserId: string;
  subName: string;
  mainAccounts: GetSpotSubAccountListV1ResultItemMainAccountsItem[];
  tradeAccounts: GetSpotSubAccountListV1ResultItemTradeAccountsItem[];
  marginAccounts: GetSpotSubAccountListV1ResultItemMarginAccountsItem[];
  tradeHFAccounts: string[];
}

export interface GetSpotSubAccountListV1ResultItemMainAccountsItem {
  currency?: string;
  balance?: string;
  available?: string;
  holds?: string;
  baseCurrency?: string;
  baseCurrencyPrice?: string;
  baseAmount?: string;
  tag?: string;
}

export interface GetSpotSubAccountListV1ResultItemTradeAccountsItem {
  currency?: string;
  balance?: string;
  available?: string;
  holds?: string;
  baseCurrency?: string;
  baseCurrencyPrice?: string;
  baseAmount?: string;
  tag?: string;
}

export interface GetSpotSubAccountListV1ResultItemMarginAccountsItem {
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
 * Get sub-account List - Spot Balance (V1). `GET /api/v1/sub-accounts` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470299
 */
export const getSpotSubAccountListV1: Endpoint<void, GetSpotSubAccountListV1Result> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.getSpotSubAccountListV1',
  method: 'GET',
  path: '/api/v1/sub-accounts',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'getSpotSubAccountListV1',
});
