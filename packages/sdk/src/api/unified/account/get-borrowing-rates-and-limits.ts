// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBorrowingRatesAndLimitsParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

export interface GetBorrowingRatesAndLimitsResult {
  /** Borrowing rate for one hour at this moment, as a ratio. */
  currentRateHourly: string;
  /** Borrowing rate for one day at this moment, as a ratio. */
  currentRateDaily: string;
  /** Upper limit for borrowing the currency, in that currency. */
  borrowLimitTotal: string;
  /** Part of the total borrow limit that is held back, in that currency. */
  borrowLimitTotalHold: string;
  /** Part of the borrow limit held back; by its name for this account, KuCoin does not say. */
  borrowLimitHold: string;
  /** Amount that can be borrowed without interest, in the currency asked about. */
  interestFreeBorrowLimit: string;
}

/**
 * Hourly and daily rate of a currency with the caller's borrowing limits and use.
 *
 * `GET /api/ua/v2/account/interest-limits` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 10.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-borrowing-rates-and-limits
 */
export const getBorrowingRatesAndLimits: Endpoint<
  GetBorrowingRatesAndLimitsParams,
  GetBorrowingRatesAndLimitsResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getBorrowingRatesAndLimits',
  method: 'GET',
  path: '/api/ua/v2/account/interest-limits',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 10,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getBorrowingRatesAndLimits',
  params: 'currency',
});
