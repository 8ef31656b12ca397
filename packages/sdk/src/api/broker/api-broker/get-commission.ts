// Generated from specs/added/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCommissionParams {
  /** Site of KuCoin that the record or account belongs to, such as global or europe. */
  siteType?: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** Kind of commission, as a number. */
  rebateType?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page. */
  pageSize?: number;
}

export type GetCommissionResult = unknown;

/**
 * For API brokers: own commission per settlement period, with and without broker tag, by page.
 *
 * `GET /api/v2/broker/queryMyCommission` on the spot host.
 * Signed, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/broker/api-broker/get-commission
 */
export const getCommission: Endpoint<GetCommissionParams, GetCommissionResult> = /*#__PURE__*/ endpoint({
  id: 'broker.apiBroker.getCommission',
  method: 'GET',
  path: '/api/v2/broker/queryMyCommission',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 3,
  service: 'Broker',
  subService: 'APIBroker',
  methodName: 'getCommission',
  params: 'siteType tradeType rebateType startAt endAt page pageSize',
});
