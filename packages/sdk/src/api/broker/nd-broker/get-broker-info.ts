// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBrokerInfoParams {
  /** First day of the period, as YYYYMMDD. */
  begin: string;
  /** Last day of the period, as YYYYMMDD; at most 6 months after begin. */
  end: string;
  /**
   * 1 for spot, 2 for futures.
   * - `1`: Spot.
   * - `2`: Futures.
   */
  tradeType: '1' | '2';
}

export interface GetBrokerInfoResult {
  /** How many sub-accounts the broker has created. */
  accountSize: number;
  /** How many sub-accounts the broker may create; null when there is no limit. */
  maxAccountSize: number | null;
  /** Level of the broker. */
  level: number;
}

/**
 * For ND brokers: own level and how many sub-accounts exist and are allowed; up to 6 months.
 *
 * `GET /api/v1/broker/nd/info` on the broker host.
 * Signed, permission General, pool Broker, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470282
 */
export const getBrokerInfo: Endpoint<GetBrokerInfoParams, GetBrokerInfoResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.getBrokerInfo',
  method: 'GET',
  path: '/api/v1/broker/nd/info',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: 'General',
  pool: 'Broker',
  weight: 2,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'getBrokerInfo',
  params: 'begin end tradeType',
});
