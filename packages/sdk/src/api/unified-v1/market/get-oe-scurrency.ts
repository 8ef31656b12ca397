// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOEScurrencyParams {
  custodian?: 'BITGO_SG' | 'BITGO_SD' | 'CACTUS' | 'CEFFU';
  currency?: string;
}

export type GetOEScurrencyResult = GetOEScurrencyResultItem[];

export interface GetOEScurrencyResultItem {
  custodian: string;
  currency: string;
  precision: number;
}

/**
 * Get Third-Party Custody Currencies. `GET /api/ua/v1/oes/currency` on the spot host.
 *
 * Public, pool Public, weight 15.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getOEScurrency: Endpoint<GetOEScurrencyParams, GetOEScurrencyResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getOEScurrency',
  method: 'GET',
  path: '/api/ua/v1/oes/currency',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getOEScurrency',
});
