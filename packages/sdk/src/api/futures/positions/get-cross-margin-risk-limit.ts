// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginRiskLimitParams {
  /** Example: XBTUSDTM. */
  symbol: string;
  totalMargin?: string;
  leverage?: number;
}

export type GetCrossMarginRiskLimitResult = GetCrossMarginRiskLimitResultItem[];

export interface GetCrossMarginRiskLimitResultItem {
  symbol: string;
  maxOpenSize: number;
  maxOpenValue: string;
  totalMargin: string;
  price: string;
  leverage: string;
  mmr: string;
  imr: string;
  currency: string;
}

/**
 * Get Cross Margin Risk Limit. `GET /api/v2/batchGetCrossOrderLimit` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3472655
 */
export const getCrossMarginRiskLimit: Endpoint<GetCrossMarginRiskLimitParams, GetCrossMarginRiskLimitResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.getCrossMarginRiskLimit',
    method: 'GET',
    path: '/api/v2/batchGetCrossOrderLimit',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'getCrossMarginRiskLimit',
  });
