// Generated from specs/added/earn/structured-earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubmitStructuredProductPurchaseParams {
  productId: string;
  investCurrency: string;
  investAmount: string;
  accountType: 'MAIN' | 'TRADE';
}

export interface SubmitStructuredProductPurchaseResult {
  orderId: string;
}

/**
 * Structured Product Purchase. `POST /api/v1/struct-earn/orders` on the spot host.
 *
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
});
