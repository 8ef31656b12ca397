// Generated from specs/added/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBorrowInterestRateParams {
  vipLevel?: number;
  currency?: string;
}

export interface GetBorrowInterestRateResult {
  vipLevel: number;
  items: GetBorrowInterestRateResultItem[];
}

export interface GetBorrowInterestRateResultItem {
  currency: string;
  hourlyBorrowRate: string;
  annualizedBorrowRate: string;
}

/**
 * Get Borrow Interest Rate. `GET /api/v3/margin/borrowRate` on the spot host.
 *
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
  });
