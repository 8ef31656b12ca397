// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxOpenSizeParams {
  /** Example: XBTUSDTM. */
  symbol: string;
  price: number;
  leverage: number;
}

export interface GetMaxOpenSizeResult {
  symbol: string;
  maxBuyOpenSize: string;
  maxSellOpenSize: string;
}

/**
 * Get Max Open Size. `GET /api/v1/copy-trade/futures/get-max-open-size` on the futures host.
 *
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470612
 */
export const getMaxOpenSize: Endpoint<GetMaxOpenSizeParams, GetMaxOpenSizeResult> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.getMaxOpenSize',
  method: 'GET',
  path: '/api/v1/copy-trade/futures/get-max-open-size',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'LeadtradeFutures',
  pool: 'CopyTrading',
  weight: 4,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'GetMaxOpenSize',
});
