// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetKYCRegionsResult = GetKYCRegionsResultItem[];

export interface GetKYCRegionsResultItem {
  /** "200000" on success; any other value is an error code, explained by msg. */
  code: string;
  /** English name of the region. */
  enName: string;
}

/**
 * v1: region codes with English names for identity checks.
 *
 * `GET /api/ua/v1/user/kyc-region` on the spot host.
 * Public, pool Public, weight 20.
 * @deprecated Use unified.market.getKYCRegions.
 */
export const getKYCRegions: Endpoint<void, GetKYCRegionsResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getKYCRegions',
  method: 'GET',
  path: '/api/ua/v1/user/kyc-region',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 20,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getKYCRegions',
});
