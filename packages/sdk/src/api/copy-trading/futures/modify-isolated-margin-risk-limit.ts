// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedMarginRiskLimitParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Risk limit level to switch to. */
  level: number;
}

export type ModifyIsolatedMarginRiskLimitResult = boolean;

/**
 * For lead traders: sets the risk limit level of an isolated contract; cancels its orders.
 *
 * `POST /api/v1/copy-trade/futures/position/risk-limit-level/change` on the futures host.
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
  params: 'symbol level',
});
