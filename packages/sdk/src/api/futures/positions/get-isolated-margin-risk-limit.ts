// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIsolatedMarginRiskLimitParams {
  symbol: string;
}

export type GetIsolatedMarginRiskLimitResult = GetIsolatedMarginRiskLimitResultItem[];

export interface GetIsolatedMarginRiskLimitResultItem {
  symbol: string;
  level: number;
  maxRiskLimit: number;
  minRiskLimit: number;
  maxLeverage: number;
  initialMargin: number;
  maintainMargin: number;
}

/**
 * Get Isolated Margin Risk Limit. `GET /api/v1/contracts/risk-limit/{symbol}` on the futures host.
 *
 * Signed, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470263
 */
export const getIsolatedMarginRiskLimit: Endpoint<
  GetIsolatedMarginRiskLimitParams,
  GetIsolatedMarginRiskLimitResult
> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.getIsolatedMarginRiskLimit',
  method: 'GET',
  path: '/api/v1/contracts/risk-limit/{symbol}',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: null,
  pool: 'Public',
  weight: 5,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'getIsolatedMarginRiskLimit',
});
