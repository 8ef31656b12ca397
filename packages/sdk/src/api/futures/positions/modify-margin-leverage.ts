// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginLeverageParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
}

export type ModifyMarginLeverageResult = boolean;

/**
 * Sets the leverage of a contract on cross margin; answers true.
 *
 * `POST /api/v2/changeCrossUserLeverage` on the futures host.
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
    params: 'symbol leverage',
  });
