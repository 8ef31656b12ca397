// Generated from specs/rest/account/sub-account.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesSubAccountListV2Params {
  /** Example: USDT. Default: XBT. */
  currency?: string;
}

export interface GetFuturesSubAccountListV2Result {
  summary: GetFuturesSubAccountListV2ResultSummary;
  accounts: GetFuturesSubAccountListV2ResultAccountsItem[];
}

export interface GetFuturesSubAccountListV2ResultSummary {
  accountEquityTotal: number;
  unrealisedPNLTotal: number;
  marginBalanceTotal: number;
  positionMarginTotal: number;
  orderMarginTotal: number;
  frozenFundsTotal: number;
  availableBalanceTotal: number;
  currency: string;
}

export interface GetFuturesSubAccountListV2ResultAccountsItem {
  /** Example: main. */
  accountName: string;
  accountEquity: number;
  unrealisedPNL: number;
  marginBalance: number;
  positionMargin: number;
  orderMargin: number;
  frozenFunds: number;
  availableBalance: number;
  currency: string;
}

/**
 * Get sub-account List - Futures Balance (V2). `GET /api/v1/account-overview-all` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 6.
 * @see https://www.kucoin.com/docs-new/api-3470134
 */
export const getFuturesSubAccountListV2: Endpoint<
  GetFuturesSubAccountListV2Params,
  GetFuturesSubAccountListV2Result
> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.getFuturesSubAccountListV2',
  method: 'GET',
  path: '/api/v1/account-overview-all',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'General',
  pool: 'Futures',
  weight: 6,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'getFuturesSubAccountListV2',
});
