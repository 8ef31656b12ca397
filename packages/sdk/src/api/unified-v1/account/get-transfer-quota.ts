// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferQuotaParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `ISOLATED`: Isolated margin account of a pair.
   * - `CROSS`: Cross margin account.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface GetTransferQuotaResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount that can be moved out of the account, in this currency. */
  transferable: string;
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `ISOLATED`: Isolated margin account of a pair.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'FUNDING' | 'UNIFIED' | (string & {});
}

/**
 * v1: amount of a currency that may leave an account; isolated accounts need the pair.
 *
 * `GET /api/ua/v1/account/transfer-quota` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 20.
 * @deprecated Use unified.account.getTransferQuota.
 */
export const getTransferQuota: Endpoint<GetTransferQuotaParams, GetTransferQuotaResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getTransferQuota',
    method: 'GET',
    path: '/api/ua/v1/account/transfer-quota',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getTransferQuota',
    params: 'currency accountType symbol',
  });
