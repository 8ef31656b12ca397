// Generated from specs/rest/account/fee.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesActualFeeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
}

export interface GetFuturesActualFeeResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate: string;
  /** Maker rate you really pay on the contract, as a ratio. */
  makerFeeRate: string;
}

/**
 * Own maker and taker rate for one contract; sub-accounts pay the master's rates.
 *
 * `GET /api/v1/trade-fees` on the futures host.
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
    params: 'symbol',
  });
