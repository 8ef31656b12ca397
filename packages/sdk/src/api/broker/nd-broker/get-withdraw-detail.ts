// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawDetailParams {
  withdrawalId: string;
}

export interface GetWithdrawDetailResult {
  id: string;
  chain: string;
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
  status: 'PROCESSING' | 'WALLET_PROCESSING' | 'REVIEW' | 'SUCCESS' | 'FAILURE' | (string & {});
  createdAt: number;
}

/**
 * Get Withdraw Detail. `GET /api/v3/broker/nd/withdraw/detail` on the broker host.
 *
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
  });
