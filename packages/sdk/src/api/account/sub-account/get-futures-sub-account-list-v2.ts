// Generated from specs/rest/account/sub-account.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesSubAccountListV2Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: USDT. Default: XBT. */
  currency?: string;
}

export interface GetFuturesSubAccountListV2Result {
  /** Sums over all accounts of the list. */
  summary: GetFuturesSubAccountListV2ResultSummary;
  /** Futures account of the main and of each sub-account. */
  accounts: GetFuturesSubAccountListV2ResultAccountsItem[];
}

export interface GetFuturesSubAccountListV2ResultSummary {
  /** Sum of the equity of all listed futures accounts, in the summary's currency. */
  accountEquityTotal: number;
  /** Unrealised profit or loss of all futures accounts together. */
  unrealisedPNLTotal: number;
  /** Sum of the margin balances of all listed futures accounts, in the summary's currency. */
  marginBalanceTotal: number;
  /** Margin that positions hold in all futures accounts together. */
  positionMarginTotal: number;
  /** Margin that open orders hold in all futures accounts together. */
  orderMarginTotal: number;
  /** Sum of the locked funds of all listed futures accounts, in the summary's currency. */
  frozenFundsTotal: number;
  /** Sum of the free balances of all listed futures accounts, in the summary's currency. */
  availableBalanceTotal: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

export interface GetFuturesSubAccountListV2ResultAccountsItem {
  /** Name of the sub-account; "main" for the main account. Example: main. */
  accountName: string;
  /** Worth of the futures account in its currency: margin balance plus unrealised profit. */
  accountEquity: number;
  /** Profit or loss of open positions at the mark price, in the account's currency. */
  unrealisedPNL: number;
  /** Margin of the futures account: all funds without unrealised profit, in its currency. */
  marginBalance: number;
  /** Margin that open positions hold, in the account's currency. */
  positionMargin: number;
  /** Margin that open orders hold, in the account's currency. */
  orderMargin: number;
  /** Funds locked for a withdrawal or a transfer out, in the account's currency. */
  frozenFunds: number;
  /** Free part of the balance, in the account's currency. */
  availableBalance: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * Futures equity and margins of the master and every sub-account, with a total.
 *
 * `GET /api/v1/account-overview-all` on the futures host.
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
  params: 'currency',
});
