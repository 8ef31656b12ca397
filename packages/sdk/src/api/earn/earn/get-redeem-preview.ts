// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRedeemPreviewParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /**
   * MAIN (funding) or TRADE (spot); only used when orderId is ETH2.
   * - `MAIN`: Out of the funding account, also called main account.
   * - `TRADE`: Out of the spot trading account.
   */
  fromAccountType?: 'MAIN' | 'TRADE';
}

export interface GetRedeemPreviewResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Amount that redeeming is expected to yield, in the product's currency. */
  redeemAmount: string;
  /** Interest lost by redeeming a fixed-term product early, in its currency; 0 if none. */
  penaltyInterestAmount: string;
  /** Days to wait for the money after redeeming. */
  redeemPeriod: number;
  /** When the redeemed funds are expected, in ms. */
  deliverTime: number;
  /** Whether you can redeem by hand. */
  manualRedeemable: boolean;
  /** Whether only the whole holding can be redeemed, as with early redemption of fixed terms. */
  redeemAll: boolean;
}

/**
 * What redeeming a holding would pay, the penalty and the time it takes; redeems nothing.
 *
 * `GET /api/v1/earn/redeem-preview` on the spot host.
 * Signed, permission Earn, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470269
 */
export const getRedeemPreview: Endpoint<GetRedeemPreviewParams, GetRedeemPreviewResult> =
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getRedeemPreview',
    method: 'GET',
    path: '/api/v1/earn/redeem-preview',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Earn',
    pool: 'Earn',
    weight: 5,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getRedeemPreview',
    params: 'orderId fromAccountType',
  });
