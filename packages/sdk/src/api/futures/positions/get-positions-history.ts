// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionsHistoryParams {
  symbol?: string;
  from?: number;
  to?: number;
  /** Default: 10. Maximum: 200. */
  limit?: number;
  /** Default: 1. */
  pageId?: number;
}

export interface GetPositionsHistoryResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetPositionsHistoryResultItem[];
}

export interface GetPositionsHistoryResultItem {
  closeId: string;
  userId: string;
  symbol: string;
  settleCurrency: string;
  leverage: string;
  type: string;
  pnl: string;
  realisedGrossCost: string;
  withdrawPnl: string;
  tradeFee: string;
  fundingFee: string;
  openTime: number;
  closeTime: number;
  openPrice: string;
  closePrice: string;
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
  realisedGrossCostNew: string;
  tax: string;
  roe?: string | null;
  liquidAmount: string | null;
  liquidPrice: string | null;
  side: string;
}

/**
 * Get Positions History. `GET /api/v1/history-positions` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470254
 */
export const getPositionsHistory: Endpoint<GetPositionsHistoryParams, GetPositionsHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.getPositionsHistory',
    method: 'GET',
    path: '/api/v1/history-positions',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'GetPositionsHistory',
  });
