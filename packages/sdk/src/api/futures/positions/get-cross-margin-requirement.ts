// Generated from specs/added/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginRequirementParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Value of the position to calculate for, in the quote currency. */
  positionValue: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: string;
}

export interface GetCrossMarginRequirementResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Initial margin rate, as a ratio (0.01 is 1%). */
  imr: string;
  /** Maintenance margin rate as a ratio; 0.005 means 0.5%. */
  mmr: string;
  /** Position size that positionValue comes to. Unit: lots. */
  size: number;
  /** Value of the position to calculate for, in the quote currency. */
  positionValue: string;
  /** Price used for the calculation, in the quote currency. */
  price: string;
}

/**
 * Initial and maintenance margin rate for a cross position of a given value and leverage.
 *
 * `GET /api/v2/getCrossModeMarginRequirement` on the futures host.
 * Signed, pool Futures, weight 3.
 */
export const getCrossMarginRequirement: Endpoint<
  GetCrossMarginRequirementParams,
  GetCrossMarginRequirementResult
> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.getCrossMarginRequirement',
  method: 'GET',
  path: '/api/v2/getCrossModeMarginRequirement',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: null,
  pool: 'Futures',
  weight: 3,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'getCrossMarginRequirement',
  params: 'symbol positionValue leverage',
});
