// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalQuotasParams {
  currency: string;
  chainId?: string;
}

export interface GetWithdrawalQuotasResult {
  currency: string;
  limitBTCAmount: string;
  usedBTCAmount: string;
  quotaCurrency: string;
  limitQuotaCurrencyAmount: string;
  usedQuotaCurrencyAmount: string;
  remainAmount: string;
  availableAmount: string;
  withdrawMinFee: string;
  innerWithdrawMinFee: string;
  withdrawMinSize: string;
  isWithdrawEnabled: boolean;
  precision: number;
  reason: string | null;
  lockedAmount: string;
  chainId: string;
  chainName: string;
}

/**
 * Get Withdrawal Quotas (UTA). `GET /api/ua/v1/withdrawals/quotas` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getWithdrawalQuotas: Endpoint<GetWithdrawalQuotasParams, GetWithdrawalQuotasResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getWithdrawalQuotas',
    method: 'GET',
    path: '/api/ua/v1/withdrawals/quotas',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getWithdrawalQuotas',
  });
