// Generated from specs/rest/margin/credit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyPurchaseParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** New yearly interest you ask for, as a ratio. */
  interestRate: string;
  /** Id of the subscription with which the money was lent. */
  purchaseOrderNo: string;
}

export type ModifyPurchaseResult = string | null;

/**
 * Changes the rate of a lending offer from the next full hour; answers with nothing.
 *
 * `POST /api/v3/lend/purchase/update` on the spot host.
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
  params: 'currency interestRate purchaseOrderNo',
});
