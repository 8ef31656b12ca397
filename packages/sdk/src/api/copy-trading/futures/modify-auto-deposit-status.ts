// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyAutoDepositStatusParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** Whether margin is topped up automatically. */
  status: boolean;
}

export type ModifyAutoDepositStatusResult = boolean;

/**
 * For lead traders: turns automatic topping up of an isolated position on or off.
 *
 * `POST /api/v1/copy-trade/futures/position/margin/auto-deposit-status` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470617
 */
export const modifyAutoDepositStatus: Endpoint<ModifyAutoDepositStatusParams, ModifyAutoDepositStatusResult> =
  /*#__PURE__*/ endpoint({
    id: 'copyTrading.futures.modifyAutoDepositStatus',
    method: 'POST',
    path: '/api/v1/copy-trade/futures/position/margin/auto-deposit-status',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'LeadtradeFutures',
    pool: 'CopyTrading',
    weight: 4,
    service: 'CopyTrading',
    subService: 'Futures',
    methodName: 'modifyAutoDepositStatus',
    params: 'symbol status',
  });
