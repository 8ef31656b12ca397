// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMaxWithdrawMarginParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export type GetMaxWithdrawMarginResult = string;

/**
 * For lead traders: margin that may be taken out of an isolated position, as a string.
 *
 * `GET /api/v1/copy-trade/futures/position/margin/max-withdraw-margin` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470616
 */
export const getMaxWithdrawMargin: Endpoint<GetMaxWithdrawMarginParams, GetMaxWithdrawMarginResult> =
  /*#__PURE__*/ endpoint({
    id: 'copyTrading.futures.getMaxWithdrawMargin',
    method: 'GET',
    path: '/api/v1/copy-trade/futures/position/margin/max-withdraw-margin',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'LeadtradeFutures',
    pool: 'CopyTrading',
    weight: 10,
    service: 'CopyTrading',
    subService: 'Futures',
    methodName: 'GetMaxWithdrawMargin',
    params: 'symbol',
  });
