// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositListParams {
  currency?: string;
  status?: string;
  hash?: string;
  startTimestamp?: number;
  endTimestamp?: number;
  /** Default: 1000. Maximum: 1000. */
  limit?: number;
}

export type GetDepositListResult = GetDepositListResultItem[];

export interface GetDepositListResultItem {
  uid: number;
  hash: string;
  address: string;
  memo: string;
  amount: string;
  fee: string;
  currency: string;
  isInner: boolean;
  walletTxId: string;
  status: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  remark: string;
  chain: string;
  createdAt: number;
  updatedAt: number;
}

/**
 * Get Deposit List. `GET /api/v1/asset/ndbroker/deposit/list` on the broker host.
 *
 * Signed, permission General, pool Broker, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470285
 */
export const getDepositList: Endpoint<GetDepositListParams, GetDepositListResult> = /*#__PURE__*/ endpoint({
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
});
