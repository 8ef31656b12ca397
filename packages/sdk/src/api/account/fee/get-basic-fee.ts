// Generated from specs/rest/account/fee.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBasicFeeParams {
  /** Default: 0. */
  currencyType?: 0 | 1;
}

export interface GetBasicFeeResult {
  takerFeeRate: string;
  makerFeeRate: string;
}

/**
 * Get Basic Fee - Spot/Margin. `GET /api/v1/base-fee` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470149
 */
export const getBasicFee: Endpoint<GetBasicFeeParams, GetBasicFeeResult> = /*#__PURE__*/ endpoint({
  id: 'account.fee.getBasicFee',
  method: 'GET',
  path: '/api/v1/base-fee',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 3,
  service: 'Account',
  subService: 'Fee',
  methodName: 'getBasicFee',
});
