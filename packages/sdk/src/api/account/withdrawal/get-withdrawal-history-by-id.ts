// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryByIdParams {
  withdrawalId: string;
}

export interface GetWithdrawalHistoryByIdResult {
  id: string;
  uid: number;
  currency: string;
  /** Example: eth. */
  chainId: string;
  chainName: string;
  currencyName: string;
  status: string;
  failureReason: string;
  failureReasonMsg?: string | null;
  address: string;
  memo: string;
  isInner: boolean;
  amount: string;
  fee: string;
  walletTxId?: string | null;
  addressRemark?: string | null;
  remark: string;
  createdAt: number;
  cancelType: 'CANCELABLE' | 'CANCELING' | 'NON_CANCELABLE' | (string & {});
  taxes?: string[] | null;
  taxDescription?: string | null;
  returnStatus: 'NOT_RETURN' | 'PROCESSING' | 'SUCCESS' | (string & {});
  returnAmount?: string | null;
  returnCurrency: string;
}

/**
 * Get Withdrawal History By ID. `GET /api/v1/withdrawals/{withdrawalId}` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3471890
 */
export const getWithdrawalHistoryById: Endpoint<
  GetWithdrawalHistoryByIdParams,
  GetWithdrawalHistoryByIdResult
> = /*#__PURE__*/ endpoint({
  id: 'account.withdrawal.getWithdrawalHistoryById',
  method: 'GET',
  path: '/api/v1/withdrawals/{withdrawalId}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Withdrawal',
  methodName: 'getWithdrawalHistoryById',
});
