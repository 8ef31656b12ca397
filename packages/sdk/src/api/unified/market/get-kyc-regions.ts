// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetKYCRegionsResult = GetKYCRegionsResultItem[];

export interface GetKYCRegionsResultItem {
  /** "200000" on success; any other value is an error code, explained by msg. */
  code: string;
  /** English name of the region. */
  enName: string;
}

/**
 * Region codes with English names for identity checks.
 *
 * `GET /api/ua/v2/user/kyc-region` on the spot host.
 * Public, pool Public, weight 20.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-kyc-region
 */
export const getKYCRegions: Endpoint<void, GetKYCRegionsResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getKYCRegions',
  method: 'GET',
  path: '/api/ua/v2/user/kyc-region',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 20,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getKYCRegions',
});
