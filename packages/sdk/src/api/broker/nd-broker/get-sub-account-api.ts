// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountAPIParams {
  uid: string;
  apiKey?: string;
}

export type GetSubAccountAPIResult = GetSubAccountAPIResultItem[];

export interface GetSubAccountAPIResultItem {
  uid: string;
  label: string;
  apiKey: string;
  apiVersion: number;
  permissions: ('General' | 'Spot' | 'Futures' | (string & {}))[];
  ipWhitelist: string[];
  createdAt: number;
}

/**
 * Get sub-account API. `GET /api/v1/broker/nd/account/apikey` on the broker host.
 *
 * Signed, permission General, pool Broker, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470284
 */
export const getSubAccountAPI: Endpoint<GetSubAccountAPIParams, GetSubAccountAPIResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.getSubAccountAPI',
    method: 'GET',
    path: '/api/v1/broker/nd/account/apikey',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 2,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'getSubAccountAPI',
  });
