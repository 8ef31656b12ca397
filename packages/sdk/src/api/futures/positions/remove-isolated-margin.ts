// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RemoveIsolatedMarginParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Margin to take out: USDT on USDT contracts, coins on coin-margined ones. */
  withdrawAmount: string;
}

export type RemoveIsolatedMarginResult = string;

/**
 * Takes margin out of an isolated position; answers with the amount.
 *
 * `POST /api/v1/margin/withdrawMargin` on the futures host.
 * Signed, permission Futures, pool Futures, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470256
 */
export const removeIsolatedMargin: Endpoint<RemoveIsolatedMarginParams, RemoveIsolatedMarginResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.removeIsolatedMargin',
    method: 'POST',
    path: '/api/v1/margin/withdrawMargin',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 10,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'RemoveIsolatedMargin',
    params: 'symbol withdrawAmount',
  });
