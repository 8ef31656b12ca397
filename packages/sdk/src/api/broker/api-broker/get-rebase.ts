// Generated from specs/rest/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
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
 * Get Broker Rebate. `GET /api/v1/broker/api/rebase/download` on the spot host.
 *
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
});
