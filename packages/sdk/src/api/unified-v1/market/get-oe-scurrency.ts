// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOEScurrencyParams {
  /**
   * Outside custodian that keeps the assets, for example CEFFU or CACTUS.
   * - `BITGO_SG`: BitGo, entity SG.
   * - `BITGO_SD`: BitGo, entity SD.
   * - `CACTUS`: Cactus Custody.
   * - `CEFFU`: Ceffu.
   */
  custodian?: 'BITGO_SG' | 'BITGO_SD' | 'CACTUS' | 'CEFFU';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
}

export type GetOEScurrencyResult = GetOEScurrencyResultItem[];

export interface GetOEScurrencyResultItem {
  /** Outside custodian that keeps the assets, for example CEFFU or CACTUS. */
  custodian: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Decimal places that amounts of this currency may have. */
  precision: number;
}

/**
 * v1: currencies an outside custodian supports for off-exchange settlement.
 *
 * `GET /api/ua/v1/oes/currency` on the spot host.
 * Public, pool Public, weight 15.
 * @deprecated Use unified.market.getOEScurrency.
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
  params: 'custodian currency',
});
