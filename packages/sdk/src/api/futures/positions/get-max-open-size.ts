// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxOpenSizeParams {
  /** Example: XBTUSDTM. */
  symbol: string;
  price: string;
  leverage: number;
}

export interface GetMaxOpenSizeResult {
  symbol: string;
  maxBuyOpenSize: number;
  maxSellOpenSize: number;
}

/**
 * Get Max Open Size. `GET /api/v2/getMaxOpenSize` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470251
 */
export const getMaxOpenSize: Endpoint<GetMaxOpenSizeParams, GetMaxOpenSizeResult> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.getMaxOpenSize',
  method: 'GET',
  path: '/api/v2/getMaxOpenSize',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 2,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'GetMaxOpenSize',
});
