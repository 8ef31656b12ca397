// Generated from specs/added/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetUserListParams {
  tradeType?: string;
  uid?: string;
  rcode?: string;
  tag?: string;
  startAt?: number;
  endAt?: number;
  page?: number;
  pageSize?: number;
}

export type GetUserListResult = unknown;

/**
 * Get User List. `GET /api/v2/broker/queryUser` on the spot host.
 *
 * Signed, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/broker/api-broker/get-user-list
 */
export const getUserList: Endpoint<GetUserListParams, GetUserListResult> = /*#__PURE__*/ endpoint({
  id: 'broker.apiBroker.getUserList',
  method: 'GET',
  path: '/api/v2/broker/queryUser',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 3,
  service: 'Broker',
  subService: 'APIBroker',
  methodName: 'getUserList',
});
