// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalQuotasParams {
  chain?: string;
  currency: string;
  isInner?: boolean;
  withdrawType: 'ADDRESS' | 'MAIL' | 'PHONE' | 'UID';
}

export interface GetWithdrawalQuotasResult {
  currency: string;
  chain?: string;
  chainName: string;
  isWithdrawEnabled: boolean;
  reason: string;
  availableWithdrawAmount?: string;
  remainingQuotaAmount?: string;
  lockedAmount: string;
  withdrawMinSize: string;
  minWithdrawFee?: string;
  minInnerWithdrawFee?: string;
  precision: number;
  quotaCurrency: string;
  limitQuotaCurrencyAmount: string;
  usedQuotaCurrencyAmount: string;
  limitBTCAmount: string;
  usedBTCAmount: string;
}

/**
 * Get Withdrawal Quotas. `GET /api/ua/v2/withdrawals/quotas` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 1.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/withdrawal-quota
 */
export const getWithdrawalQuotas: Endpoint<GetWithdrawalQuotasParams, GetWithdrawalQuotasResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getWithdrawalQuotas',
    method: 'GET',
    path: '/api/ua/v2/withdrawals/quotas',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 1,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getWithdrawalQuotas',
  });
