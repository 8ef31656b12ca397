// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetKYCRegionsResult = GetKYCRegionsResultItem[];

export interface GetKYCRegionsResultItem {
  code: string;
  enName: string;
}

/**
 * Get KYC Regions (UTA). `GET /api/ua/v1/user/kyc-region` on the spot host.
 *
 * Public, pool Public, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
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
