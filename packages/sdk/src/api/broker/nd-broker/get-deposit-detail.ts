// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositDetailParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Transaction hash of the deposit. */
  hash: string;
}

export interface GetDepositDetailResult {
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain: string;
  /** Transaction hash of the deposit. */
  hash: string;
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
   * State of the deposit: PROCESSING, SUCCESS or FAILURE.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   * - `PROCESSING`: Being worked on.
   */
  status: 'SUCCESS' | 'FAILURE' | 'PROCESSING' | (string & {});
  /** When the record was made, in ms. */
  createdAt: number;
}

/**
 * For ND brokers: one sub-account deposit by currency and hash; not the broker's own.
 *
 * `GET /api/v3/broker/nd/deposit/detail` on the broker host.
 * Signed, permission General, pool Broker, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470288
 */
export const getDepositDetail: Endpoint<GetDepositDetailParams, GetDepositDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.getDepositDetail',
    method: 'GET',
    path: '/api/v3/broker/nd/deposit/detail',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 1,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'getDepositDetail',
    params: 'currency hash',
  });
