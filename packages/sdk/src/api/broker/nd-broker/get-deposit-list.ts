// Generated from specs/rest/broker/nd-broker.broker.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetDepositListParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** State of the deposit: PROCESSING, SUCCESS or FAILURE. */
  status?: string;
  /** Transaction hash of the deposit. */
  hash?: string;
  /** Start of the time range, in ms. */
  startTimestamp?: number;
  /** End of the time range, in ms. */
  endTimestamp?: number;
  /** Most rows to return: 1000 by default and at most. Default: 1000. Maximum: 1000. */
  limit?: number;
}

export type GetDepositListResult = GetDepositListResultItem[];

export interface GetDepositListResultItem {
  /** UID of the account, a number that users see and share. */
  uid: number;
  /** Transaction hash of the deposit. */
  hash: string;
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** Sum moved, in the currency of the record or request. */
  amount: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner: boolean;
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId: string | null;
  /**
   * State of the deposit: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Display name of the blockchain; empty for a deposit from inside KuCoin. */
  chain: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Time of the last change, in ms. */
  updatedAt: number;
}

/**
 * For ND brokers: deposits of sub-accounts, up to 1000 newest; page by moving the end time.
 *
 * `GET /api/v1/asset/ndbroker/deposit/list` on the broker host.
 * Signed, permission General, pool Broker, weight 10.
 * `.all` walks the sub-account deposits, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470285
 */
export const getDepositList: PagedEndpoint<
  GetDepositListParams,
  GetDepositListResult,
  RowOf<GetDepositListResult, ''>,
  AllParams<GetDepositListParams, 'endTimestamp' | 'limit' | 'startTimestamp', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.getDepositList',
    method: 'GET',
    path: '/api/v1/asset/ndbroker/deposit/list',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 10,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'getDepositList',
    params: 'currency status hash startTimestamp endTimestamp limit',
  }),
  {
    rows: '',
    kind: 'time',
    size: 'limit',
    maxSize: 1000,
    order: 'desc',
    window: { start: 'startTimestamp', end: 'endTimestamp', unit: 'ms' },
    key: ['hash', 'uid'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
