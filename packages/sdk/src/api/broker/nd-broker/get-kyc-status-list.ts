// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKYCStatusListParams {
  /** Number of the page. Default: 1. */
  pageNumber?: number;
  /** Records per page. Default: 100. Range: 1 to 100. */
  pageSize?: number;
}

export interface GetKYCStatusListResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetKYCStatusListResultItem[];
}

export interface GetKYCStatusListResultItem {
  /** UID of the broker's client. */
  clientUid: number;
  /**
   * State of the identity check: NONE (nothing sent), PROCESS, PASS or REJECT.
   * - `NONE`: No identity data handed in.
   * - `PROCESS`: Identity data under examination.
   * - `PASS`: Identity accepted.
   * - `REJECT`: Identity refused.
   */
  status: 'NONE' | 'PROCESS' | 'PASS' | 'REJECT' | (string & {});
  /** Why the identity check was turned down; null if it was not. */
  rejectReason?: string | null;
}

/**
 * For ND brokers: identity checks of all sub-accounts, by page.
 *
 * `GET /api/kyc/ndBroker/proxyClient/status/page` on the broker host.
 * Signed, permission General, pool Broker, weight unknown.
 * @see https://www.kucoin.com/docs-new/api-3472408
 */
export const getKYCStatusList: Endpoint<GetKYCStatusListParams, GetKYCStatusListResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.getKYCStatusList',
    method: 'GET',
    path: '/api/kyc/ndBroker/proxyClient/status/page',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: null,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'getKYCStatusList',
    params: 'pageNumber pageSize',
  });
