// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionsHistoryParams {
  symbol?: string;
  startAt?: number;
  endAt?: number;
  lastId?: number;
  pageSize?: number;
}

export interface GetPositionsHistoryResult {
  items: GetPositionsHistoryResultItem[];
  lastId?: number;
}

export interface GetPositionsHistoryResultItem {
  closeId: string;
  symbol: string;
  marginMode: string;
  side: string;
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
 * Get Positions History. `GET /api/ua/v2/position/history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 2.
 */
export const getPositionsHistory: Endpoint<GetPositionsHistoryParams, GetPositionsHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.positions.getPositionsHistory',
    method: 'GET',
    path: '/api/ua/v2/position/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Positions',
    methodName: 'getPositionsHistory',
    exact: ['closingTime', 'creationTime'],
  });
