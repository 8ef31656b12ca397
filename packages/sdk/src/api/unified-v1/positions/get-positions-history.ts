// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionsHistoryParams {
  symbol?: string;
  startAt?: number;
  endAt?: number;
  lastId?: number;
  /** Default: 10. */
  pageSize?: number;
}

export interface GetPositionsHistoryResult {
  items: GetPositionsHistoryResultItem[];
  lastId?: number;
}

export interface GetPositionsHistoryResultItem {
  closeId: string;
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  side: 'LONG' | 'SHORT' | (string & {});
  entryPrice: string;
  closePrice: string;
  avgClosePrice: string;
  maxSize: string;
  leverage: string;
  realizedPnL: string;
  fee: string;
  tax: string;
  fundingFee: string;
  creationTime: bigint;
  closingTime: bigint;
}

/**
 * Get Positions History (UTA). `GET /api/ua/v1/position/history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-position-history-uta
 */
export const getPositionsHistory: Endpoint<GetPositionsHistoryParams, GetPositionsHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.positions.getPositionsHistory',
    method: 'GET',
    path: '/api/ua/v1/position/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'UnifiedV1',
    subService: 'Positions',
    methodName: 'getPositionsHistory',
    exact: ['closingTime', 'creationTime'],
  });
