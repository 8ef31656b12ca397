// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifySubAccountApiParams {
  uid: string;
  ipWhitelist: string[];
  permissions: ('general' | 'spot' | 'futures')[];
  /** At most 32 characters. */
  label: string;
  apiKey: string;
}

export interface ModifySubAccountApiResult {
  uid: string;
  label: string;
  apiKey: string;
  apiVersion: number;
  permissions: string[];
  ipWhitelist: string[];
  createdAt: number;
}

/**
 * Modify sub-account API. `POST /api/v1/broker/nd/account/update-apikey` on the broker host.
 *
 * Signed, permission General, pool Broker, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470292
 */
export const modifySubAccountApi: Endpoint<ModifySubAccountApiParams, ModifySubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.modifySubAccountApi',
    method: 'POST',
    path: '/api/v1/broker/nd/account/update-apikey',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 3,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'modifySubAccountApi',
  });
