// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPremiumIndexParams {
  /** Example: .XBTUSDTMPI. */
  symbol: string;
  startAt?: number;
  endAt?: number;
  /** Default: true. */
  reverse?: boolean;
  offset?: number;
  /** Default: true. */
  forward?: boolean;
  /** Default: 10. Maximum: 100. */
  maxCount?: number;
}

export interface GetPremiumIndexResult {
  dataList: GetPremiumIndexResultDataItem[];
  hasMore: boolean;
}

export interface GetPremiumIndexResultDataItem {
  symbol: string;
  granularity: number;
  timePoint: number;
  value: number;
}

/**
 * Get Premium Index. `GET /api/v1/premium/query` on the futures host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470227
 */
export const getPremiumIndex: Endpoint<GetPremiumIndexParams, GetPremiumIndexResult> = /*#__PURE__*/ endpoint(
  {
    id: 'futures.market.getPremiumIndex',
    method: 'GET',
    path: '/api/v1/premium/query',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getPremiumIndex',
  },
);
