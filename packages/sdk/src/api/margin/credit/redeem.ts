// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RedeemParams {
  /** Example: BTC. */
  currency: string;
  size: string;
  purchaseOrderNo: string;
}

export interface RedeemResult {
  orderNo: string;
}

/**
 * Redeem. `POST /api/v3/redeem` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470218
 */
export const redeem: Endpoint<RedeemParams, RedeemResult> = /*#__PURE__*/ endpoint({
  id: 'margin.credit.redeem',
  method: 'POST',
  path: '/api/v3/redeem',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 15,
  service: 'Margin',
  subService: 'Credit',
  methodName: 'redeem',
});
