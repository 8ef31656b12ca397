// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountParams {
  /** Name of the sub-account; has to be unique on all of KuCoin. */
  accountName: string;
}

export interface AddSubAccountResult {
  /** Name of the sub-account; has to be unique on all of KuCoin. */
  accountName: string;
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** VIP level of the sub-account. */
  level: number;
}

/**
 * For ND brokers: opens a client sub-account; answers with its uid.
 *
 * `POST /api/v1/broker/nd/account` on the broker host.
 * Signed, permission General, pool Broker, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470290
 */
export const addSubAccount: Endpoint<AddSubAccountParams, AddSubAccountResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.addSubAccount',
  method: 'POST',
  path: '/api/v1/broker/nd/account',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: 'General',
  pool: 'Broker',
  weight: 3,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'addSubAccount',
  params: 'accountName',
});
