// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRedeemPreviewParams {
  orderId: string;
  fromAccountType?: 'MAIN' | 'TRADE';
}

export interface GetRedeemPreviewResult {
  /** Example: BTC. */
  currency: string;
  redeemAmount: string;
  penaltyInterestAmount: string;
  redeemPeriod: number;
  deliverTime: number;
  manualRedeemable: boolean;
  redeemAll: boolean;
}

/**
 * Get Redeem Preview. `GET /api/v1/earn/redeem-preview` on the spot host.
 *
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
  });
