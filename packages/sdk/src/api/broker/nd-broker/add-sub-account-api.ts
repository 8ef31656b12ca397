// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountApiParams {
  uid: string;
  passphrase: string;
  ipWhitelist: string[];
  permissions: ('general' | 'spot' | 'futures')[];
  /** At most 32 characters. */
  label: string;
}

export interface AddSubAccountApiResult {
  uid: string;
  label: string;
  apiKey: string;
  secretKey: string;
  apiVersion: number;
  permissions: string[];
  ipWhitelist: string[];
  createdAt: number;
}

/**
 * Add sub-account API. `POST /api/v1/broker/nd/account/apikey` on the broker host.
 *
 * Signed, permission General, pool Broker, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470291
 */
export const addSubAccountApi: Endpoint<AddSubAccountApiParams, AddSubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.addSubAccountApi',
    method: 'POST',
    path: '/api/v1/broker/nd/account/apikey',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 3,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'addSubAccountApi',
  });
