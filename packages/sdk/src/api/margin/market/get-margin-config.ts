// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginConfigResult {
  currencyList: string[];
  maxLeverage: number;
  warningDebtRatio: string;
  liqDebtRatio: string;
}

/**
 * Get Margin Config. `GET /api/v1/margin/config` on the spot host.
 *
 * Public, pool Spot, weight 25.
 * @see https://www.kucoin.com/docs-new/api-3470190
 */
export const getMarginConfig: Endpoint<void, GetMarginConfigResult> = /*#__PURE__*/ endpoint({
  id: 'margin.market.getMarginConfig',
  method: 'GET',
  path: '/api/v1/margin/config',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Spot',
  weight: 25,
  service: 'Margin',
  subService: 'Market',
  methodName: 'getMarginConfig',
});
