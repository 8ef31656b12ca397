// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RedeemParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Amount to take back, in currency. */
  size: string;
  /** Id of the subscription with which the money was lent. */
  purchaseOrderNo: string;
}

export interface RedeemResult {
  /** Id of the redemption. */
  orderNo: string;
}

/**
 * Takes lent funds back, all or part; answers with an order number.
 *
 * `POST /api/v3/redeem` on the spot host.
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
  params: 'currency size purchaseOrderNo',
});
