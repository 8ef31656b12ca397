// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLoanMarketParams {
  /** Example: BTC. */
  currency?: string;
}

export type GetLoanMarketResult = GetLoanMarketResultItem[];

export interface GetLoanMarketResultItem {
  currency?: string;
  purchaseEnable?: boolean;
  redeemEnable?: boolean;
  increment?: string;
  minPurchaseSize?: string;
  minInterestRate?: string;
  maxInterestRate?: string;
  /** Default: 0.0001. */
  interestIncrement?: string;
  maxPurchaseSize?: string;
  marketInterestRate?: string;
  autoPurchaseEnable?: boolean;
}

/**
 * Get Loan Market. `GET /api/v3/project/list` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470212
 */
export const getLoanMarket: Endpoint<GetLoanMarketParams, GetLoanMarketResult> = /*#__PURE__*/ endpoint({
  id: 'margin.credit.getLoanMarket',
  method: 'GET',
  path: '/api/v3/project/list',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 10,
  service: 'Margin',
  subService: 'Credit',
  methodName: 'getLoanMarket',
});
