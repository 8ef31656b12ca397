// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferHistoryParams {
  /** Id of the transfer. */
  orderId: string;
}

export interface GetTransferHistoryResult {
  /** Id of the transfer. */
  orderId: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Sum moved, in the currency of the record or request. */
  amount: string;
  /** UID of the user who pays. */
  fromUid: number;
  /**
   * Kind of account the money leaves.
   * - `MAIN`: Out of the funding account, also called main account.
   * - `TRADE`: Out of the spot trading account.
   * - `CONTRACT`: Out of the futures account.
   * - `MARGIN`: Out of the cross margin account, older kind.
   * - `ISOLATED`: Out of the isolated margin account of a pair.
   */
  fromAccountType: 'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | (string & {});
  /** Trading pair of the paying isolated account, such as BTC-USDT; left out for others. Example: BTC-USDT. */
  fromAccountTag: string;
  /** UID of the account that receives the money. */
  toUid: number;
  /**
   * Account that receives the money, such as MAIN (funding), TRADE (spot) or CONTRACT (futures).
   * - `MAIN`: Into the funding account, also called main account.
   * - `TRADE`: Into the spot trading account.
   * - `CONTRACT`: Into the futures account.
   * - `MARGIN`: Into the cross margin account, older kind.
   * - `ISOLATED`: Into the isolated margin account of a pair.
   */
  toAccountType: 'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | (string & {});
  /** Trading pair of the receiving account; for isolated margin only, else DEFAULT. Example: BTC-USDT. */
  toAccountTag: string;
  /**
   * State of the transfer: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  /** Why the transfer failed; null if it did not. */
  reason: string | null;
  /** When the record was made, in ms. */
  createdAt: number;
}

/**
 * For ND brokers: one transfer between broker and sub-account, by its order id.
 *
 * `GET /api/v3/broker/nd/transfer/detail` on the broker host.
 * Signed, permission General, pool Broker, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470286
 */
export const getTransferHistory: Endpoint<GetTransferHistoryParams, GetTransferHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.getTransferHistory',
    method: 'GET',
    path: '/api/v3/broker/nd/transfer/detail',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 1,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'getTransferHistory',
    params: 'orderId',
  });
