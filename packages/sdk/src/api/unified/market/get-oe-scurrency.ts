// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
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
 * Get Third-Party Custody Currencies. `GET /api/ua/v2/oes/currency` on the spot host.
 *
 * Public, pool Public, weight 15.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-oes-settlement-currency
 */
export const getOEScurrency: Endpoint<GetOEScurrencyParams, GetOEScurrencyResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getOEScurrency',
  method: 'GET',
  path: '/api/ua/v2/oes/currency',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getOEScurrency',
});
