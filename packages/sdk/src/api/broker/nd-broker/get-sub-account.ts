// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountParams {
  /** UID of the account, a number that users see and share. */
  uid?: string;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, up to 100; 20 unless given. Default: 20. Range: 1 to 100. */
  pageSize?: number;
}

export interface GetSubAccountResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, up to 100; 20 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetSubAccountResultItem[];
}

export interface GetSubAccountResultItem {
  /** Name of the sub-account. */
  accountName: string;
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** VIP level of the sub-account. */
  level: number;
}

/**
 * For ND brokers: one or all own sub-accounts, by page.
 *
 * `GET /api/v1/broker/nd/account` on the broker host.
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
  params: 'uid currentPage pageSize',
});
