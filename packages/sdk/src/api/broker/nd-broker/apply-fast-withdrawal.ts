// Generated from specs/added/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ApplyFastWithdrawalParams {
  address: string;
  amount: number;
  currency: string;
  memo: string;
  remark: string;
  chain?: string;
  feeDeductType?: 'INTERNAL' | 'EXTERNAL';
  isInner?: boolean;
  wallet?: string;
  withdrawType?: 'ADDRESS' | 'UID' | 'MAIL' | 'PHONE';
  validation?: ApplyFastWithdrawalParamsValidation;
  tin?: string;
  country?: string;
  lastName?: string;
  firstName?: string;
  identityNo?: string;
  companyName?: string;
  identityType?: string;
  receiverType?: 'COMPANY' | 'INDIVIDUAL';
  questionnaire?: string;
  reasonOfTransfer?: string;
}

export interface ApplyFastWithdrawalParamsValidation {
  factors: ApplyFastWithdrawalParamsValidationFactorsItem[];
  transactionId: string;
}

export interface ApplyFastWithdrawalParamsValidationFactorsItem {
  factorType: string;
  factorValue: string;
}

export type ApplyFastWithdrawalResult = ApplyFastWithdrawalResultData | ApplyFastWithdrawalResultData2;

export interface ApplyFastWithdrawalResultData {
  transactionId: string;
  allFactors: string[][];
  sentFactors: string[][];
}

export interface ApplyFastWithdrawalResultData2 {
  withdrawalId: string;
}

/**
 * Apply for Fast Withdrawal. `POST /api/v2/broker/withdrawal` on the broker host.
 *
 * Signed, pool unknown, weight unknown.
 * @see https://www.kucoin.com/docs-new/rest/broker/exchange-broker/apply-for-fast-withdrawal
 */
export const applyFastWithdrawal: Endpoint<ApplyFastWithdrawalParams, ApplyFastWithdrawalResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.applyFastWithdrawal',
    method: 'POST',
    path: '/api/v2/broker/withdrawal',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: null,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'applyFastWithdrawal',
  });
