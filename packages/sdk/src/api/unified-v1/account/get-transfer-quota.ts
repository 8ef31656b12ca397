// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferQuotaParams {
  currency: string;
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED';
  symbol?: string;
}

export interface GetTransferQuotaResult {
  currency: string;
  transferable: string;
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'FUNDING' | 'UNIFIED' | (string & {});
}

/**
 * Get Transfer Quotas. `GET /api/ua/v1/account/transfer-quota` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
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
  });
