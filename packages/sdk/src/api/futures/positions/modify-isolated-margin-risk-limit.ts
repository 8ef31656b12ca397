// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedMarginRiskLimitParams {
  symbol: string;
  level: number;
}

export type ModifyIsolatedMarginRiskLimitResult = boolean;

/**
 * Modify Isolated Margin Risk Limit. `POST /api/v1/position/risk-limit-level/change` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470264
 */
export const modifyIsolatedMarginRiskLimit: Endpoint<
  ModifyIsolatedMarginRiskLimitParams,
  ModifyIsolatedMarginRiskLimitResult
> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.modifyIsolatedMarginRiskLimit',
  method: 'POST',
  path: '/api/v1/position/risk-limit-level/change',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 5,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'modifyIsolatedMarginRiskLimit',
});
