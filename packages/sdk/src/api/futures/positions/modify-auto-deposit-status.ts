// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyAutoDepositStatusParams {
  /** Example: XBTUSDTM. */
  symbol: string;
  status: boolean;
}

export type ModifyAutoDepositStatusResult = boolean;

/**
 * Modify Isolated Margin Auto-Deposit Status. `POST /api/v1/position/margin/auto-deposit-status` on the futures host.
 *
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
  });
