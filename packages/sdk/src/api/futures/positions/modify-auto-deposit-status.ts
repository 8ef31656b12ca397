// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyAutoDepositStatusParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** Whether margin is topped up automatically. */
  status: boolean;
}

export type ModifyAutoDepositStatusResult = boolean;

/**
 * Turns automatic topping up of an isolated position on or off.
 *
 * `POST /api/v1/position/margin/auto-deposit-status` on the futures host.
 * Signed, permission Futures, pool Futures, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470255
 */
export const modifyAutoDepositStatus: Endpoint<ModifyAutoDepositStatusParams, ModifyAutoDepositStatusResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.modifyAutoDepositStatus',
    method: 'POST',
    path: '/api/v1/position/margin/auto-deposit-status',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 4,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'modifyAutoDepositStatus',
    params: 'symbol status',
  });
