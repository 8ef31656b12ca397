// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
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
 * Get Borrowing Rates and Limits. `GET /api/ua/v1/account/interest-limits` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getBorrowingRatesAndLimits: Endpoint<
  GetBorrowingRatesAndLimitsParams,
  GetBorrowingRatesAndLimitsResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getBorrowingRatesAndLimits',
  method: 'GET',
  path: '/api/ua/v1/account/interest-limits',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 10,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getBorrowingRatesAndLimits',
});
