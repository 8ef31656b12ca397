// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawDetailParams {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId: string;
}

export interface GetWithdrawDetailResult {
  /** Id of the withdrawal. */
  id: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain: string;
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId: string | null;
  /** UID of the account, a number that users see and share. */
  uid: number;
  /** Time of the last change, in ms. */
  updatedAt: number;
  /** Sum moved, in the currency of the record or request. */
  amount: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner: boolean;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /**
   * State of the withdrawal: REVIEW, PROCESSING, WALLET_PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `WALLET_PROCESSING`: Withdrawal handed to the wallet, not yet on the chain for good.
   * - `REVIEW`: Withdrawal waiting for KuCoin's check.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status: 'PROCESSING' | 'WALLET_PROCESSING' | 'REVIEW' | 'SUCCESS' | 'FAILURE' | (string & {});
  /** When the record was made, in ms. */
  createdAt: number;
}

/**
 * For ND brokers: one sub-account withdrawal by id; not the broker's own.
 *
 * `GET /api/v3/broker/nd/withdraw/detail` on the broker host.
 * Signed, permission General, pool Broker, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470287
 */
export const getWithdrawDetail: Endpoint<GetWithdrawDetailParams, GetWithdrawDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.getWithdrawDetail',
    method: 'GET',
    path: '/api/v3/broker/nd/withdraw/detail',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 1,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'getWithdrawDetail',
    params: 'withdrawalId',
  });
