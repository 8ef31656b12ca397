// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLoanMarketParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
}

export type GetLoanMarketResult = GetLoanMarketResultItem[];

export interface GetLoanMarketResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Whether lenders can subscribe this currency now. */
  purchaseEnable?: boolean;
  /** Whether lenders can redeem this currency now. */
  redeemEnable?: boolean;
  /** Step of the amount to lend or redeem, in the currency. */
  increment?: string;
  /** Smallest amount a lender can subscribe of this currency. */
  minPurchaseSize?: string;
  /** Lowest rate at which a lender can offer this currency, as a ratio; 0.005 means 0.5%. */
  minInterestRate?: string;
  /** Highest rate at which a lender can offer this currency, as a ratio; 0.32 means 32%. */
  maxInterestRate?: string;
  /** Step of the interest rate, 0.0001 by default. Default: 0.0001. */
  interestIncrement?: string;
  /** Largest amount a lender can subscribe of this currency. */
  maxPurchaseSize?: string;
  /** Yearly lending rate on the market, as a ratio. */
  marketInterestRate?: string;
  /** Whether automatic subscription is possible for lending this currency. */
  autoPurchaseEnable?: boolean;
}

/**
 * Currencies that can be lent out, with rates, limits and whether lending is open.
 *
 * `GET /api/v3/project/list` on the spot host.
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
  params: 'currency',
});
