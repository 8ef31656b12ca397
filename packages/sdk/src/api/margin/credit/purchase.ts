// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface PurchaseParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Amount to lend, in currency. */
  size: string;
  /** Yearly interest you ask for, as a ratio (0.1 is 10%). */
  interestRate: string;
}

export interface PurchaseResult {
  /** Id of the subscription. */
  orderNo: string;
}

/**
 * Offers funds for lending at a rate you set; answers with an order number.
 *
 * `POST /api/v3/purchase` on the spot host.
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
  params: 'currency size interestRate',
});
