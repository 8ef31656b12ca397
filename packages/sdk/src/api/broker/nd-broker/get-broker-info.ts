// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBrokerInfoParams {
  begin: string;
  end: string;
  tradeType: '1' | '2';
}

export interface GetBrokerInfoResult {
  accountSize: number;
  maxAccountSize: number | null;
  level: number;
}

/**
 * Get Broker Info. `GET /api/v1/broker/nd/info` on the broker host.
 *
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
});
