// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface PurchaseParams {
  productId: string;
  amount: string;
  accountType: 'MAIN' | 'TRADE';
}

export interface PurchaseResult {
  orderId: string;
  orderTxId: string;
}

/**
 * Purchase. `POST /api/v1/earn/orders` on the spot host.
 *
 * Signed, permission Earn, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470268
 */
export const purchase: Endpoint<PurchaseParams, PurchaseResult> = /*#__PURE__*/ endpoint({
  id: 'earn.earn.purchase',
  method: 'POST',
  path: '/api/v1/earn/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Earn',
  pool: 'Earn',
  weight: 5,
  service: 'Earn',
  subService: 'Earn',
  methodName: 'purchase',
});
