// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFeeRateParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetFeeRateResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Rows of the answer. */
  list: GetFeeRateResultItem[];
}

export interface GetFeeRateResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate: string;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate: string;
}

/**
 * v1: own maker and taker rates; up to ten spot pairs or one contract.
 *
 * `GET /api/ua/v1/user/fee-rate` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 3.
 * @deprecated Use unified.account.getFeeRate.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-actual-fee
 */
export const getFeeRate: Endpoint<GetFeeRateParams, GetFeeRateResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getFeeRate',
  method: 'GET',
  path: '/api/ua/v1/user/fee-rate',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getFeeRate',
  params: 'tradeType symbol',
});
