// Generated from specs/rest/account/account.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesAccountParams {
  /** Example: USDT. Default: XBT. */
  currency?: string;
}

export interface GetFuturesAccountResult {
  accountEquity: number;
  unrealisedPNL: number;
  marginBalance: number;
  positionMargin: number;
  orderMargin: number;
  frozenFunds: number;
  availableBalance: number;
  /** Example: XBT. */
  currency: string;
  riskRatio: number;
  maxWithdrawAmount: number;
}

/**
 * Get Account - Futures. `GET /api/v1/account-overview` on the futures host.
 *
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
  });
