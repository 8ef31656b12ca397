// Generated from specs/added/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ApplyFastWithdrawalParams {
  /** Address to withdraw to. */
  address: string;
  /** Amount to withdraw, in the currency. */
  amount: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** Free text on the withdrawal. */
  remark: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain?: string;
  /**
   * INTERNAL pays the fee out of the withdrawn amount, EXTERNAL out of the main account.
   * - `INTERNAL`: Fee comes out of the amount withdrawn.
   * - `EXTERNAL`: Fee comes on top, from the account.
   */
  feeDeductType?: 'INTERNAL' | 'EXTERNAL';
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner?: boolean;
  /** Wallet the withdrawal goes to. */
  wallet?: string;
  /**
   * Kind of receiver: ADDRESS, UID, MAIL or PHONE.
   * - `ADDRESS`: To a chain address.
   * - `UID`: To a KuCoin user, by user id.
   * - `MAIL`: To a KuCoin user, by e-mail address.
   * - `PHONE`: To a KuCoin user, by phone number.
   */
  withdrawType?: 'ADDRESS' | 'UID' | 'MAIL' | 'PHONE';
  /** Proof of the confirmation steps of a withdrawal. */
  validation?: ApplyFastWithdrawalParamsValidation;
  /** Tax identification number for the withdrawal. */
  tin?: string;
  /** Country of the receiver. */
  country?: string;
  /** Family name of the receiver. */
  lastName?: string;
  /** Given name of the receiver. */
  firstName?: string;
  /** Number of the receiver's identity document. */
  identityNo?: string;
  /** Name of the receiving company, if the receiver is one. */
  companyName?: string;
  /** Kind of the receiver's identity document; KuCoin lists no values. */
  identityType?: string;
  /**
   * Whether a COMPANY or an INDIVIDUAL receives the withdrawal.
   * - `COMPANY`: The receiver is a company.
   * - `INDIVIDUAL`: The receiver is a person.
   */
  receiverType?: 'COMPANY' | 'INDIVIDUAL';
  /** Answers to the questionnaire of the withdrawal. */
  questionnaire?: string;
  /** Purpose of the withdrawal. */
  reasonOfTransfer?: string;
}

export interface ApplyFastWithdrawalParamsValidation {
  /** Security checks answered for this withdrawal, each with its kind and value. */
  factors: ApplyFastWithdrawalParamsValidationFactorsItem[];
  /** Id of the confirmation step of the withdrawal. */
  transactionId: string;
}

export interface ApplyFastWithdrawalParamsValidationFactorsItem {
  /** Kind of security check. */
  factorType: string;
  /** Code or answer for that security check. */
  factorValue: string;
}

export type ApplyFastWithdrawalResult = ApplyFastWithdrawalResultData | ApplyFastWithdrawalResultData2;

export interface ApplyFastWithdrawalResultData {
  /** Id of the confirmation step of the withdrawal. */
  transactionId: string;
  /** Security checks the fast withdrawal can ask for; KuCoin documents no entries. */
  allFactors: string[][];
  /** Confirmations that were sent out for the withdrawal. */
  sentFactors: string[][];
}

export interface ApplyFastWithdrawalResultData2 {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId: string;
}

/**
 * For brokers: withdraws in one call, carrying the receiver data that compliance asks for.
 *
 * `POST /api/v2/broker/withdrawal` on the broker host.
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
    params:
      'address amount currency memo remark chain feeDeductType isInner wallet withdrawType validation tin country lastName firstName identityNo companyName identityType receiverType questionnaire reasonOfTransfer',
  });
