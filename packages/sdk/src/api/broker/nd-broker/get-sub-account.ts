// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountParams {
  uid?: string;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 20. Range: 1 to 100. */
  pageSize?: number;
}

export interface GetSubAccountResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetSubAccountResultItem[];
}

export interface GetSubAccountResultItem {
  accountName: string;
  uid: string;
  createdAt: number;
  level: number;
}

/**
 * Get sub-account. `GET /api/v1/broker/nd/account` on the broker host.
 *
 * Signed, permission General, pool Broker, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470283
 */
export const getSubAccount: Endpoint<GetSubAccountParams, GetSubAccountResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.getSubAccount',
  method: 'GET',
  path: '/api/v1/broker/nd/account',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: 'General',
  pool: 'Broker',
  weight: 2,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'getSubAccount',
});
