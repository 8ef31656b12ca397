// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
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
 * Currencies an outside custodian supports for off-exchange settlement.
 *
 * `GET /api/ua/v2/oes/currency` on the spot host.
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
  params: 'custodian currency',
});
