// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxWithdrawMarginParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export type GetMaxWithdrawMarginResult = string;

/**
 * Margin that may be taken out of an isolated position, as a string.
 *
 * `GET /api/v1/margin/maxWithdrawMargin` on the futures host.
 * Signed, permission Futures, pool Futures, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470258
 */
export const getMaxWithdrawMargin: Endpoint<GetMaxWithdrawMarginParams, GetMaxWithdrawMarginResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.getMaxWithdrawMargin',
    method: 'GET',
    path: '/api/v1/margin/maxWithdrawMargin',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 10,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'GetMaxWithdrawMargin',
    params: 'symbol',
  });
