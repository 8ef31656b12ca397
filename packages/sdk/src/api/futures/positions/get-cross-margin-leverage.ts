// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginLeverageParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetCrossMarginLeverageResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
}

/**
 * Leverage in force for a contract on cross margin.
 *
 * `GET /api/v2/getCrossUserLeverage` on the futures host.
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
    params: 'symbol',
  });
