// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKYCStatusListParams {
  /** Default: 1. */
  pageNumber?: number;
  /** Default: 100. Range: 1 to 100. */
  pageSize?: number;
}

export interface GetKYCStatusListResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetKYCStatusListResultItem[];
}

export interface GetKYCStatusListResultItem {
  clientUid: number;
  status: 'NONE' | 'PROCESS' | 'PASS' | 'REJECT' | (string & {});
  rejectReason?: string | null;
}

/**
 * Get KYC Status List. `GET /api/kyc/ndBroker/proxyClient/status/page` on the broker host.
 *
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
  });
