// Generated from specs/added/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRebaseV3Params {
  begin: string;
  end: string;
  tradeType: string;
}

export type GetRebaseV3Result = unknown;

/**
 * Get Broker RebateV3. `GET /api/v3/broker/nd/rebase/download` on the broker host.
 *
 * Signed, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/broker/exchange-broker/get-broker-rebatev3
 */
export const getRebaseV3: Endpoint<GetRebaseV3Params, GetRebaseV3Result> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.getRebaseV3',
  method: 'GET',
  path: '/api/v3/broker/nd/rebase/download',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 2,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'getRebaseV3',
});
