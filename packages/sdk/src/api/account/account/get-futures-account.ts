// Generated from specs/rest/account/account.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesAccountParams {
  /** Settlement currency of the futures account, such as USDT or XBT; XBT if left out. Example: USDT. Default: XBT. */
  currency?: string;
}

export interface GetFuturesAccountResult {
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
  /** Part of the futures account that is free for new orders, in its currency. */
  availableBalance: number;
  /** Settlement currency of the futures account, such as USDT or XBT; XBT if left out. Example: XBT. */
  currency: string;
  /** Risk rate of the cross margin positions, as a ratio. */
  riskRatio: number;
  /** Most that can be moved out of the futures account now, in its currency. */
  maxWithdrawAmount: number;
}

/**
 * Equity, margins and free balance of the futures account in one settlement currency.
 *
 * `GET /api/v1/account-overview` on the futures host.
 * Signed, permission Futures, pool Futures, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470129
 */
export const getFuturesAccount: Endpoint<GetFuturesAccountParams, GetFuturesAccountResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getFuturesAccount',
    method: 'GET',
    path: '/api/v1/account-overview',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 5,
    service: 'Account',
    subService: 'Account',
    methodName: 'getFuturesAccount',
    params: 'currency',
  });
