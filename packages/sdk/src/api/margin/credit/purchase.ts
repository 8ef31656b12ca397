// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface PurchaseParams {
  /** Example: BTC. */
  currency: string;
  size: string;
  interestRate: string;
}

export interface PurchaseResult {
  orderNo: string;
}

/**
 * Purchase. `POST /api/v3/purchase` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470216
 */
export const purchase: Endpoint<PurchaseParams, PurchaseResult> = /*#__PURE__*/ endpoint({
  id: 'margin.credit.purchase',
  method: 'POST',
  path: '/api/v3/purchase',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 15,
  service: 'Margin',
  subService: 'Credit',
  methodName: 'purchase',
});
