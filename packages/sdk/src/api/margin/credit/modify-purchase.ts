// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyPurchaseParams {
  /** Example: BTC. */
  currency: string;
  interestRate: string;
  purchaseOrderNo: string;
}

export type ModifyPurchaseResult = string | null;

/**
 * Modify Purchase. `POST /api/v3/lend/purchase/update` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470217
 */
export const modifyPurchase: Endpoint<ModifyPurchaseParams, ModifyPurchaseResult> = /*#__PURE__*/ endpoint({
  id: 'margin.credit.modifyPurchase',
  method: 'POST',
  path: '/api/v3/lend/purchase/update',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 10,
  service: 'Margin',
  subService: 'Credit',
  methodName: 'modifyPurchase',
});
