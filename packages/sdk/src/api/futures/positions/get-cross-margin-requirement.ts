// Generated from specs/added/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginRequirementParams {
  symbol: string;
  positionValue: string;
  leverage?: string;
}

export interface GetCrossMarginRequirementResult {
  symbol: string;
  imr: string;
  mmr: string;
  size: number;
  positionValue: string;
  price: string;
}

/**
 * Get Cross Margin Requirement. `GET /api/v2/getCrossModeMarginRequirement` on the futures host.
 *
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
});
