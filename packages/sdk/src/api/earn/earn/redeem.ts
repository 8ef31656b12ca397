// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RedeemParams {
  orderId: string;
  amount: string;
  fromAccountType?: 'MAIN' | 'TRADE';
  /** Example: 1. */
  confirmPunishRedeem?: string;
}

export interface RedeemResult {
  orderTxId: string;
  deliverTime: number;
  status: 'SUCCESS' | 'PENDING' | (string & {});
  amount: string;
}

/**
 * Redeem. `DELETE /api/v1/earn/orders` on the spot host.
 *
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
});
