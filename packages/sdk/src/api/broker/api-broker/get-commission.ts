// Generated from specs/added/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCommissionParams {
  siteType?: string;
  tradeType?: string;
  rebateType?: string;
  startAt?: number;
  endAt?: number;
  page?: number;
  pageSize?: number;
}

export type GetCommissionResult = unknown;

/**
 * Get Commission. `GET /api/v2/broker/queryMyCommission` on the spot host.
 *
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
});
