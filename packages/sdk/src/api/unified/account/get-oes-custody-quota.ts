// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOESCustodyQuotaParams {
  /**
   * Outside custodian that keeps the assets, for example CEFFU or CACTUS.
   * - `BITGO_SG`: BitGo, entity SG.
   * - `BITGO_SD`: BitGo, entity SD.
   * - `CACTUS`: Cactus Custody.
   * - `CEFFU`: Ceffu.
   */
  custodian?: 'BITGO_SG' | 'BITGO_SD' | 'CACTUS' | 'CEFFU' | (string & {});
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
}

export type GetOESCustodyQuotaResult = GetOESCustodyQuotaResultItem[];

export interface GetOESCustodyQuotaResultItem {
  /** Outside custodian that keeps the assets, for example CEFFU or CACTUS. */
  custodian: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount held with the custodian that can be used on KuCoin. */
  custodyQuota: string;
}

/**
 * Limits per currency for funds that stay with an outside custodian.
 *
 * `GET /api/ua/v2/oes/custody-quota` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 20.
 */
export const getOESCustodyQuota: Endpoint<GetOESCustodyQuotaParams, GetOESCustodyQuotaResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getOESCustodyQuota',
    method: 'GET',
    path: '/api/ua/v2/oes/custody-quota',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getOESCustodyQuota',
    params: 'custodian currency',
  });
