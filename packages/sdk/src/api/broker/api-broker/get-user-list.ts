// Generated from specs/added/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetUserListParams {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** UID of the account, a number that users see and share. */
  uid?: string;
  /** Referral code to filter by. */
  rcode?: string;
  /** Tag to filter by. */
  tag?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page. */
  pageSize?: number;
}

export type GetUserListResult = unknown;

/**
 * For API brokers: clients with their volume, fee and commission; filter by uid, referral code or tag.
 *
 * `GET /api/v2/broker/queryUser` on the spot host.
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
  params: 'tradeType uid rcode tag startAt endAt page pageSize',
});
