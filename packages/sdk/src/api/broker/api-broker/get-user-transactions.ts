// Generated from specs/added/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetUserTransactionsParams {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** UID of the account, a number that users see and share. */
  uid?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: string;
  /** Which way to page from lastId. */
  direction?: string;
  /** Records per page. */
  pageSize?: number;
}

export type GetUserTransactionsResult = unknown;

/**
 * For API brokers: volume, fee and commission per client and day, paged by lastId.
 *
 * `GET /api/v2/broker/queryDetailByUid` on the spot host.
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
    params: 'tradeType uid startAt endAt lastId direction pageSize',
  });
