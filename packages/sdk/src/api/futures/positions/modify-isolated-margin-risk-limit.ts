// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedMarginRiskLimitParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Risk limit level to switch to. */
  level: number;
}

export type ModifyIsolatedMarginRiskLimitResult = boolean;

/**
 * Sets the risk level of an isolated contract, cancelling its orders; answers only if accepted.
 *
 * `POST /api/v1/position/risk-limit-level/change` on the futures host.
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
  params: 'symbol level',
});
