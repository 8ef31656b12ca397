// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositDetailParams {
  currency: string;
  hash: string;
}

export interface GetDepositDetailResult {
  chain: string;
  hash: string;
  walletTxId: string;
  uid: number;
  updatedAt: number;
  amount: string;
  memo: string;
  fee: string;
  address: string;
  remark: string;
  isInner: boolean;
  currency: string;
  status: 'SUCCESS' | 'FAILURE' | 'PROCESSING' | (string & {});
  createdAt: number;
}

/**
 * Get Deposit Detail. `GET /api/v3/broker/nd/deposit/detail` on the broker host.
 *
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
  });
