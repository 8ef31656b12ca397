// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginLeverageParams {
  symbol: string;
  leverage: string;
}

export type ModifyMarginLeverageResult = boolean;

/**
 * Modify Cross Margin Leverage. `POST /api/v2/changeCrossUserLeverage` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470261
 */
export const modifyMarginLeverage: Endpoint<ModifyMarginLeverageParams, ModifyMarginLeverageResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.modifyMarginLeverage',
    method: 'POST',
    path: '/api/v2/changeCrossUserLeverage',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'ModifyMarginLeverage',
  });
