// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubmitKYCParams {
  /** Example: 226383154. */
  clientUid: string;
  firstName: string;
  lastName: string;
  /** Example: CN. */
  issueCountry: string;
  /** Example: 2000-01-01. */
  birthDate: string;
  identityType: 'idcard' | 'drivinglicense' | 'passport' | 'bvn';
  identityNumber: string;
  /** Example: 2030-01-01. */
  expireDate: string;
  /** Example: data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJCh.... */
  frontPhoto: string;
  /** Example: data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJCh.... */
  backendPhoto: string;
  /** Example: data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJCh.... */
  facePhoto: string;
}

export type SubmitKYCResult = string | null;

/**
 * Submit KYC. `POST /api/kyc/ndBroker/proxyClient/submit` on the broker host.
 *
 * Signed, permission General, pool Broker, weight unknown.
 * @see https://www.kucoin.com/docs-new/api-3472406
 */
export const submitKYC: Endpoint<SubmitKYCParams, SubmitKYCResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.submitKYC',
  method: 'POST',
  path: '/api/kyc/ndBroker/proxyClient/submit',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: 'General',
  pool: 'Broker',
  weight: null,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'submitKYC',
});
