// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIsolatedMarginRiskLimitParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export type GetIsolatedMarginRiskLimitResult = GetIsolatedMarginRiskLimitResultItem[];

export interface GetIsolatedMarginRiskLimitResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Risk limit level; a higher one allows a larger position at less leverage. */
  level: number;
  /** Upper bound of the level, as position value in USDT, itself included. */
  maxRiskLimit: number;
  /** Lower bound of the level, as position value in USDT. */
  minRiskLimit: number;
  /** Highest leverage at this level, as a multiple. */
  maxLeverage: number;
  /** Initial margin rate at this risk limit level, as a ratio. */
  initialMargin: number;
  /** Maintenance margin rate at this risk limit level, as a ratio. */
  maintainMargin: number;
}

/**
 * Risk levels of a contract on isolated margin: size, top leverage and margin rates.
 *
 * `GET /api/v1/contracts/risk-limit/{symbol}` on the futures host.
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
  params: 'symbol',
});
