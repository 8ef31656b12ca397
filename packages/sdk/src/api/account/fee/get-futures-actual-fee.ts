// Generated from specs/rest/account/fee.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesActualFeeParams {
  /** Example: XBTUSDTM. */
  symbol: string;
}

export interface GetFuturesActualFeeResult {
  symbol: string;
  takerFeeRate: string;
  makerFeeRate: string;
}

/**
 * Get Actual Fee - Futures. `GET /api/v1/trade-fees` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470151
 */
export const getFuturesActualFee: Endpoint<GetFuturesActualFeeParams, GetFuturesActualFeeResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.fee.getFuturesActualFee',
    method: 'GET',
    path: '/api/v1/trade-fees',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 3,
    service: 'Account',
    subService: 'Fee',
    methodName: 'getFuturesActualFee',
  });
