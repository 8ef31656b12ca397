// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBorrowingRatesAndLimitsParams {
  currency: string;
}

export interface GetBorrowingRatesAndLimitsResult {
  currentRateHourly: string;
  currentRateDaily: string;
  borrowLimitTotal: string;
  borrowLimitTotalHold: string;
  borrowLimitHold: string;
  interestFreeBorrowLimit: string;
}

/**
 * Get Borrowing Rates and Limits. `GET /api/ua/v2/account/interest-limits` on the spot host.
 *
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
});
