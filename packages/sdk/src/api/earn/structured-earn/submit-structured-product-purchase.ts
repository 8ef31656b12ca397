// Generated from specs/added/earn/structured-earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubmitStructuredProductPurchaseParams {
  /** Id of the Earn product. */
  productId: string;
  /** Currency that is put into the product. */
  investCurrency: string;
  /** Amount put into the product, in investCurrency. */
  investAmount: string;
  /**
   * Account that pays: MAIN (funding) or TRADE (spot).
   * - `MAIN`: Funding account, also called main account.
   * - `TRADE`: Spot trading account.
   */
  accountType: 'MAIN' | 'TRADE';
}

export interface SubmitStructuredProductPurchaseResult {
  /** Id of the holding. */
  orderId: string;
}

/**
 * Buys a structured product from the main or trade account; answers with the order id.
 *
 * `POST /api/v1/struct-earn/orders` on the spot host.
 * Signed, pool unknown, weight 5.
 */
export const submitStructuredProductPurchase: Endpoint<
  SubmitStructuredProductPurchaseParams,
  SubmitStructuredProductPurchaseResult
> = /*#__PURE__*/ endpoint({
  id: 'earn.structuredEarn.submitStructuredProductPurchase',
  method: 'POST',
  path: '/api/v1/struct-earn/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 5,
  service: 'Earn',
  subService: 'StructuredEarn',
  methodName: 'submitStructuredProductPurchase',
  params: 'productId investCurrency investAmount accountType',
});
