// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubmitKYCParams {
  /** UID of the broker's client. Example: 226383154. */
  clientUid: string;
  /** Given name of the person. */
  firstName: string;
  /** Family name of the person. */
  lastName: string;
  /** ISO code of the country that issued the document. Example: CN. */
  issueCountry: string;
  /** Date of birth of the client, as YYYY-MM-DD. Example: 2000-01-01. */
  birthDate: string;
  /**
   * Kind of identity document: idcard, drivinglicense, passport or bvn.
   * - `idcard`: National identity card.
   * - `drivinglicense`: Driving licence.
   * - `passport`: Passport.
   * - `bvn`: Bank verification number, as used in Nigeria.
   */
  identityType: 'idcard' | 'drivinglicense' | 'passport' | 'bvn';
  /** Number of the client's identity document. */
  identityNumber: string;
  /** Expiry of the document, as YYYY-MM-DD; 2099-01-01 if it does not expire. Example: 2030-01-01. */
  expireDate: string;
  /** Front of the identity document as a base64 image, at most 2 MB; optional for bvn. Example: data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJCh.... */
  frontPhoto: string;
  /** Back of the identity document as a base64 image; optional for passport and bvn. Example: data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJCh.... */
  backendPhoto: string;
  /** Photo of the client's face as a base64 image (PNG or JPG), at most 2 MB. Example: data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJCh.... */
  facePhoto: string;
}

export type SubmitKYCResult = string | null;

/**
 * For ND brokers: hands in identity data and photos of a sub-account's user; answers with nothing.
 *
 * `POST /api/kyc/ndBroker/proxyClient/submit` on the broker host.
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
  params:
    'clientUid firstName lastName issueCountry birthDate identityType identityNumber expireDate frontPhoto backendPhoto facePhoto',
});
