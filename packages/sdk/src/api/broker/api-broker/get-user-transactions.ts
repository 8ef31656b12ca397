// Generated from specs/added/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetUserTransactionsParams {
  tradeType?: string;
  uid?: string;
  startAt?: number;
  endAt?: number;
  lastId?: string;
  direction?: string;
  pageSize?: number;
}

export type GetUserTransactionsResult = unknown;

/**
 * Get User Transactions. `GET /api/v2/broker/queryDetailByUid` on the spot host.
 *
 * Signed, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/broker/api-broker/get-user-transactions
 */
export const getUserTransactions: Endpoint<GetUserTransactionsParams, GetUserTransactionsResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.apiBroker.getUserTransactions',
    method: 'GET',
    path: '/api/v2/broker/queryDetailByUid',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 3,
    service: 'Broker',
    subService: 'APIBroker',
    methodName: 'getUserTransactions',
  });
