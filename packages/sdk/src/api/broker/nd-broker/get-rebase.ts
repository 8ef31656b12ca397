// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
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
 * For ND brokers: link, good for a day, to a CSV of rebated orders; up to 6 months.
 *
 * `GET /api/v1/broker/nd/rebase/download` on the broker host.
 * Signed, permission General, pool Broker, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470281
 */
export const getRebase: Endpoint<GetRebaseParams, GetRebaseResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.getRebase',
  method: 'GET',
  path: '/api/v1/broker/nd/rebase/download',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: 'General',
  pool: 'Broker',
  weight: 3,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'getRebase',
  params: 'begin end tradeType',
});
