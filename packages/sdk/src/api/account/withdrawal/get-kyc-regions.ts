// Generated from specs/added/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetKYCRegionsResult = GetKYCRegionsResultItem[];

export interface GetKYCRegionsResultItem {
  /** Result code ("200000" on success) at the top; code of the region inside data. */
  code: string;
  /** English name of the region. */
  enName: string;
}

/**
 * Region codes with English names, needed where a withdrawal asks for the receiver's region.
 *
 * `GET /api/kyc/regions/v4` on the spot host.
 * Signed, pool unknown, weight unknown.
 * @see https://www.kucoin.com/docs-new/rest/account-info/withdrawals/get-kyc-regions
 */
export const getKYCRegions: Endpoint<void, GetKYCRegionsResult> = /*#__PURE__*/ endpoint({
  id: 'account.withdrawal.getKYCRegions',
  method: 'GET',
  path: '/api/kyc/regions/v4',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: null,
  service: 'Account',
  subService: 'Withdrawal',
  methodName: 'getKYCRegions',
});
