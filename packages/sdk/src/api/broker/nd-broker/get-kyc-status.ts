// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKYCStatusParams {
  /** Example: 226383154. */
  clientUids: string;
}

export type GetKYCStatusResult = GetKYCStatusResultItem[];

export interface GetKYCStatusResultItem {
  clientUid: number;
  status: 'NONE' | 'PROCESS' | 'PASS' | 'REJECT' | (string & {});
  rejectReason?: string | null;
}

/**
 * Get KYC Status. `GET /api/kyc/ndBroker/proxyClient/status/list` on the broker host.
 *
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
});
