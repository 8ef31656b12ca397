// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginConfigResult {
  /** Highest leverage allowed, as a multiple; 10 means 10x. */
  maxLeverage: number;
  /** Risk ratio at which KuCoin warns about the margin account. */
  alertRiskRatio: string;
  /** Risk ratio at which the margin account is liquidated. */
  liquidationRiskRatio: string;
  /** Currencies that can be used in cross margin trading. */
  currencyList: string[];
}

/**
 * v1: top leverage, warning and liquidation ratio, and currencies of cross margin.
 *
 * `GET /api/ua/v1/market/cross-config` on the spot host.
 * Public, pool Public, weight 25.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getCrossMarginConfig: Endpoint<void, GetCrossMarginConfigResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getCrossMarginConfig',
  method: 'GET',
  path: '/api/ua/v1/market/cross-config',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 25,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getCrossMarginConfig',
});
