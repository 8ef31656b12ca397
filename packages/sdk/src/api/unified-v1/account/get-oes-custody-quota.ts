// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOESCustodyQuotaParams {
  custodian?: 'BITGO_SG' | 'BITGO_SD' | 'CACTUS' | 'CEFFU';
  currency?: string;
}

export type GetOESCustodyQuotaResult = GetOESCustodyQuotaResultItem[];

export interface GetOESCustodyQuotaResultItem {
  custodian: string;
  currency: string;
  custodyQuota: string;
}

/**
 * Get Third-Party Custody Account Currency Limits. `GET /api/ua/v1/oes/custody-quota` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getOESCustodyQuota: Endpoint<GetOESCustodyQuotaParams, GetOESCustodyQuotaResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getOESCustodyQuota',
    method: 'GET',
    path: '/api/ua/v1/oes/custody-quota',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getOESCustodyQuota',
  });
