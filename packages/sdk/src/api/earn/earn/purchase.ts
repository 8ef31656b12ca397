// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface PurchaseParams {
  /** Id of the Earn product. */
  productId: string;
  /** Amount to invest, in the product's currency. */
  amount: string;
  /**
   * Account that pays: MAIN (funding) or TRADE (spot).
   * - `MAIN`: Funding account, also called main account.
   * - `TRADE`: Spot trading account.
   */
  accountType: 'MAIN' | 'TRADE';
}

export interface PurchaseResult {
  /** Id of the holding. */
  orderId: string;
  /** Id of this subscription or redemption in Earn. */
  orderTxId: string;
}

/**
 * Subscribes to an earn product from the main or trade account; answers with the holding id.
 *
 * `POST /api/v1/earn/orders` on the spot host.
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
  params: 'productId amount accountType',
});
