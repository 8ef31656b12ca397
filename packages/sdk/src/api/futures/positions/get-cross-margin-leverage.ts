// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginLeverageParams {
  symbol: string;
}

export interface GetCrossMarginLeverageResult {
  symbol: string;
  leverage: string;
}

/**
 * Get Cross Margin Leverage. `GET /api/v2/getCrossUserLeverage` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470260
 */
export const getCrossMarginLeverage: Endpoint<GetCrossMarginLeverageParams, GetCrossMarginLeverageResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.getCrossMarginLeverage',
    method: 'GET',
    path: '/api/v2/getCrossUserLeverage',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'getCrossMarginLeverage',
  });
