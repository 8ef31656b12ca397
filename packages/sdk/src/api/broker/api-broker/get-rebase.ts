// Generated from specs/rest/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRebaseParams {
  /** First day of the report, as YYYYMMDD. */
  begin: string;
  /** Last day of the report, as YYYYMMDD; at most 6 months after begin. */
  end: string;
  /**
   * 1 for spot, 2 for futures.
   * - `1`: Spot.
   * - `2`: Futures.
   */
  tradeType: '1' | '2';
}

export interface GetRebaseResult {
  /** Address of a CSV file with the rebates; it works for one day. */
  url: string;
}

/**
 * For API brokers: link to a CSV of rebated orders; up to 6 months, dates as YYYYMMDD.
 *
 * `GET /api/v1/broker/api/rebase/download` on the spot host.
 * Signed, permission General, pool Management, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470280
 */
export const getRebase: Endpoint<GetRebaseParams, GetRebaseResult> = /*#__PURE__*/ endpoint({
  id: 'broker.apiBroker.getRebase',
  method: 'GET',
  path: '/api/v1/broker/api/rebase/download',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 3,
  service: 'Broker',
  subService: 'APIBroker',
  methodName: 'getRebase',
  params: 'begin end tradeType',
});
