// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferQuotaParams {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `CROSS`: Cross margin account.
   * - `ISOLATED`: Isolated margin account of a pair.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED' | 'UNIFIED' | (string & {});
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface GetTransferQuotaResult {
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount that can be moved out of the account, in this currency. */
  transferable: string;
}

/**
 * How much of a currency may leave an account now; isolated margin needs the pair.
 *
 * `GET /api/ua/v2/account/transfer-quota` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 20.
 */
export const getTransferQuota: Endpoint<GetTransferQuotaParams, GetTransferQuotaResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getTransferQuota',
    method: 'GET',
    path: '/api/ua/v2/account/transfer-quota',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getTransferQuota',
    params: 'accountType currency symbol',
  });
