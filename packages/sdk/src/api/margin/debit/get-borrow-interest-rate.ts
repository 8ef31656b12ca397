// Generated from specs/added/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBorrowInterestRateParams {
  /** VIP level of the account. */
  vipLevel?: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
}

export interface GetBorrowInterestRateResult {
  /** VIP level of the account. */
  vipLevel: number;
  /** Rows of this page, or the entries of a list. */
  items: GetBorrowInterestRateResultItem[];
}

export interface GetBorrowInterestRateResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Borrowing rate for one hour, as a ratio. */
  hourlyBorrowRate: string;
  /** Borrowing rate for one year, as a ratio (0.05 is 5%). */
  annualizedBorrowRate: string;
}

/**
 * Hourly and yearly borrowing rate per currency for a VIP level.
 *
 * `GET /api/v3/margin/borrowRate` on the spot host.
 * Signed, pool Spot, weight 5.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/debit/get-borrow-interest-rate
 */
export const getBorrowInterestRate: Endpoint<GetBorrowInterestRateParams, GetBorrowInterestRateResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.debit.getBorrowInterestRate',
    method: 'GET',
    path: '/api/v3/margin/borrowRate',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: 'Spot',
    weight: 5,
    service: 'Margin',
    subService: 'Debit',
    methodName: 'getBorrowInterestRate',
    params: 'vipLevel currency',
  });
