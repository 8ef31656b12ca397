// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetETFInfoParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
}

export type GetETFInfoResult = GetETFInfoResultItem[];

export interface GetETFInfoResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Net asset value of one unit of the leveraged token. */
  netAsset: string;
  /** Leverage the token aims at, as a multiple; a range such as 2-4. */
  targetLeverage: string;
  /** Leverage the leveraged token has at this moment, as a multiple. */
  actualLeverage: string;
  /** How many units of the leveraged token exist. */
  issuedSize: string;
  /** What the leveraged token holds, as text, for example "118.32 XBTUSDTM". */
  basket: string;
}

/**
 * Leveraged tokens with net value, aimed and actual leverage and units issued.
 *
 * `GET /api/v3/etf/info` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470191
 */
export const getETFInfo: Endpoint<GetETFInfoParams, GetETFInfoResult> = /*#__PURE__*/ endpoint({
  id: 'margin.market.getETFInfo',
  method: 'GET',
  path: '/api/v3/etf/info',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Margin',
  subService: 'Market',
  methodName: 'getETFInfo',
  params: 'currency',
});
