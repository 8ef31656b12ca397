// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedMarginRiskLimitParams {
  symbol: string;
  level: number;
}

export type ModifyIsolatedMarginRiskLimitResult = boolean;

/**
 * Modify Isolated Margin Risk Limit. `POST /api/v1/copy-trade/futures/position/risk-limit-level/change` on the futures host.
 *
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470613
 */
export const modifyIsolatedMarginRiskLimit: Endpoint<
  ModifyIsolatedMarginRiskLimitParams,
  ModifyIsolatedMarginRiskLimitResult
> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.modifyIsolatedMarginRiskLimit',
  method: 'POST',
  path: '/api/v1/copy-trade/futures/position/risk-limit-level/change',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'LeadtradeFutures',
  pool: 'CopyTrading',
  weight: 2,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'modifyIsolatedMarginRiskLimit',
});
