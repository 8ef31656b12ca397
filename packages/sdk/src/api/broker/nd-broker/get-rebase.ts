// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRebaseParams {
  begin: string;
  end: string;
  tradeType: '1' | '2';
}

export interface GetRebaseResult {
  url: string;
}

/**
 * Get Broker Rebate. `GET /api/v1/broker/nd/rebase/download` on the broker host.
 *
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
});
