// Generated from specs/rest/account/fee.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBasicFeeParams {
  /**
   * 0 for crypto (default), 1 for fiat. Default: 0.
   * - `0`: Rates for trading against crypto.
   * - `1`: Rates for trading against fiat.
   */
  currencyType?: 0 | 1;
}

export interface GetBasicFeeResult {
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate: string;
  /** Base maker rate of your VIP level, as a ratio. */
  makerFeeRate: string;
}

/**
 * Own base maker and taker rate for spot and margin, before a pair's coefficient.
 *
 * `GET /api/v1/base-fee` on the spot host.
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
  params: 'currencyType',
});
