// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxWithdrawMarginParams {
  symbol: string;
}

export type GetMaxWithdrawMarginResult = string;

/**
 * Get Max Withdraw Margin. `GET /api/v1/margin/maxWithdrawMargin` on the futures host.
 *
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
  });
