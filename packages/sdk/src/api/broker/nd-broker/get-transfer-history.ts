// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferHistoryParams {
  orderId: string;
}

export interface GetTransferHistoryResult {
  orderId: string;
  currency: string;
  amount: string;
  fromUid: number;
  fromAccountType: 'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | (string & {});
  /** Example: BTC-USDT. */
  fromAccountTag: string;
  toUid: number;
  toAccountType: 'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | (string & {});
  /** Example: BTC-USDT. */
  toAccountTag: string;
  status: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  reason: string | null;
  createdAt: number;
}

/**
 * Get Transfer History. `GET /api/v3/broker/nd/transfer/detail` on the broker host.
 *
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
  });
