// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKYCStatusParams {
  /** UIDs of the clients, separated by commas. Example: 226383154. */
  clientUids: string;
}

export type GetKYCStatusResult = GetKYCStatusResultItem[];

export interface GetKYCStatusResultItem {
  /** UID of the broker's client. */
  clientUid: number;
  /**
   * State of the identity check: NONE (nothing sent), PROCESS, PASS or REJECT.
   * - `NONE`: No identity data handed in.
   * - `PROCESS`: Identity data under examination.
   * - `PASS`: Identity accepted.
   * - `REJECT`: Identity refused.
   */
  status: 'NONE' | 'PROCESS' | 'PASS' | 'REJECT' | (string & {});
  /** Why the identity check was turned down; null if it was not. */
  rejectReason?: string | null;
}

/**
 * For ND brokers: identity check of the given sub-accounts, with the reason for a refusal.
 *
 * `GET /api/kyc/ndBroker/proxyClient/status/list` on the broker host.
 * Signed, permission General, pool Broker, weight unknown.
 * @see https://www.kucoin.com/docs-new/api-3472407
 */
export const getKYCStatus: Endpoint<GetKYCStatusParams, GetKYCStatusResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.getKYCStatus',
  method: 'GET',
  path: '/api/kyc/ndBroker/proxyClient/status/list',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: 'General',
  pool: 'Broker',
  weight: null,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'getKYCStatus',
  params: 'clientUids',
});
