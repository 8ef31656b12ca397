// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferQuotaParams {
  accountType: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED' | 'UNIFIED' | (string & {});
  currency: string;
  symbol?: string;
}

export interface GetTransferQuotaResult {
  accountType: string;
  currency: string;
  transferable: string;
}

/**
 * Get Transfer Quotas. `GET /api/ua/v2/account/transfer-quota` on the spot host.
 *
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
  });
