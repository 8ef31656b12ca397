// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginConfigResult {
  /** Currencies that can be used in margin trading. */
  currencyList: string[];
  /** Highest leverage allowed, as a multiple; 10 means 10x. */
  maxLeverage: number;
  /** Debt ratio at which KuCoin warns of liquidation, as a ratio; 0.95 means 95%. */
  warningDebtRatio: string;
  /** Debt ratio at which cross margin is liquidated, as a ratio. */
  liqDebtRatio: string;
}

/**
 * Cross margin in general: top leverage, warning and liquidation ratio, currencies.
 *
 * `GET /api/v1/margin/config` on the spot host.
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
