// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryByIdParams {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId: string;
}

export interface GetWithdrawalHistoryByIdResult {
  /** Id of the withdrawal. */
  id: string;
  /** UID of the account that withdrew. */
  uid: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. Example: eth. */
  chainId: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** Display name of the currency; it can be renamed, the code cannot. */
  currencyName: string;
  /** State of the withdrawal: REVIEW, PROCESSING, WALLET_PROCESSING, SUCCESS or FAILURE. */
  status: string;
  /** Code of the reason the withdrawal failed; empty if it did not fail. */
  failureReason: string;
  /** Text of the reason the withdrawal failed; null if it did not fail. */
  failureReasonMsg?: string | null;
  /** Address the money went to. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner: boolean;
  /** Sum moved, in the currency of the record or request. */
  amount: string;
  /** Fee for the withdrawal, in its currency. */
  fee: string;
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId?: string | null;
  /** Note saved with the address the withdrawal went to; null if there is none. */
  addressRemark?: string | null;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /**
   * Whether the withdrawal can be cancelled: CANCELABLE, CANCELING or NON_CANCELABLE.
   * - `CANCELABLE`: Can still be cancelled.
   * - `CANCELING`: Is being cancelled.
   * - `NON_CANCELABLE`: Can no longer be cancelled.
   */
  cancelType: 'CANCELABLE' | 'CANCELING' | 'NON_CANCELABLE' | (string & {});
  /** Taxes on the withdrawal; for users of certain regions only, else null. */
  taxes?: string[] | null;
  /** Explanation of the tax; null when there is none. */
  taxDescription?: string | null;
  /**
   * Whether the money came back after a failed withdrawal: NOT_RETURN, PROCESSING or SUCCESS.
   * - `NOT_RETURN`: Nothing was returned.
   * - `PROCESSING`: Funds are still to be returned.
   * - `SUCCESS`: Funds were returned.
   */
  returnStatus: 'NOT_RETURN' | 'PROCESSING' | 'SUCCESS' | (string & {});
  /** Amount given back after a failed withdrawal; null when nothing is. */
  returnAmount?: string | null;
  /** Currency of returnAmount. */
  returnCurrency: string;
}

/**
 * One withdrawal in detail, with whether it can be cancelled or was returned.
 *
 * `GET /api/v1/withdrawals/{withdrawalId}` on the spot host.
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
  params: 'withdrawalId',
});
