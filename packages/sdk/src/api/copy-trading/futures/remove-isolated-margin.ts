// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RemoveIsolatedMarginParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Margin to take out: USDT on USDT contracts, coins on coin-margined ones. */
  withdrawAmount: number;
}

export type RemoveIsolatedMarginResult = string;

/**
 * For lead traders: takes margin out of an isolated position; answers with the amount.
 *
 * `POST /api/v1/copy-trade/futures/position/margin/withdraw-margin` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470615
 */
export const removeIsolatedMargin: Endpoint<RemoveIsolatedMarginParams, RemoveIsolatedMarginResult> =
  /*#__PURE__*/ endpoint({
    id: 'copyTrading.futures.removeIsolatedMargin',
    method: 'POST',
    path: '/api/v1/copy-trade/futures/position/margin/withdraw-margin',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'LeadtradeFutures',
    pool: 'CopyTrading',
    weight: 10,
    service: 'CopyTrading',
    subService: 'Futures',
    methodName: 'RemoveIsolatedMargin',
    params: 'symbol withdrawAmount',
  });
