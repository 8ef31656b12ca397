// Generated from specs/rest/account/fee.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotActualFeeParams {
  /** Example: BTC-USDT,ETH-USDT. */
  symbols: string;
}

export type GetSpotActualFeeResult = GetSpotActualFeeResultItem[];

export interface GetSpotActualFeeResultItem {
  symbol: string;
  takerFeeRate: string;
  makerFeeRate: string;
  sellTaxRate?: string;
  buyTaxRate?: string;
}

/**
 * Get Actual Fee - Spot/Margin. `GET /api/v1/trade-fees` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470150
 */
export const getSpotActualFee: Endpoint<GetSpotActualFeeParams, GetSpotActualFeeResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.fee.getSpotActualFee',
    method: 'GET',
    path: '/api/v1/trade-fees',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Account',
    subService: 'Fee',
    methodName: 'getSpotActualFee',
  });
