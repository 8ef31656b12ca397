// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RedeemParams {
  /** Id of the holding. */
  orderId: string;
  /** Amount to redeem or redeemed, in the product's currency. */
  amount: string;
  /**
   * MAIN (funding) or TRADE (spot); only used when orderId is ETH2.
   * - `MAIN`: Out of the funding account, also called main account.
   * - `TRADE`: Out of the spot trading account.
   */
  fromAccountType?: 'MAIN' | 'TRADE';
  /** "1" accepts the penalty of an early redemption, which redeems all; fixed-term products only. Example: 1. */
  confirmPunishRedeem?: string;
}

export interface RedeemResult {
  /** Id of this subscription or redemption in Earn. */
  orderTxId: string;
  /** When the redeemed funds are expected, in ms. */
  deliverTime: number;
  /**
   * SUCCESS when redeemed, PENDING while it waits.
   * - `SUCCESS`: Paid back.
   * - `PENDING`: Payback still to come.
   */
  status: 'SUCCESS' | 'PENDING' | (string & {});
  /** Amount to redeem or redeemed, in the product's currency. */
  amount: string;
}

/**
 * Takes back all or part of an earn holding; leaving a fixed term early may cost interest.
 *
 * `DELETE /api/v1/earn/orders` on the spot host.
 * Signed, permission Earn, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470270
 */
export const redeem: Endpoint<RedeemParams, RedeemResult> = /*#__PURE__*/ endpoint({
  id: 'earn.earn.redeem',
  method: 'DELETE',
  path: '/api/v1/earn/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Earn',
  pool: 'Earn',
  weight: 5,
  service: 'Earn',
  subService: 'Earn',
  methodName: 'redeem',
  required: ['orderId', 'amount'],
  params: 'orderId amount fromAccountType confirmPunishRedeem',
});
