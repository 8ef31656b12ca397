// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionListParams {
  symbol?: string;
  /** Default: 1. */
  pageNumber?: string | number;
  /** Default: 50. */
  pageSize?: string | number;
}

export type GetPositionListResult = GetPositionListResultItem[];

export interface GetPositionListResultItem {
  symbol: string;
  id: string;
  marginMode: string;
  size: string;
  entryPrice: string;
  positionValue: string;
  positionMargin: string;
  markPrice: string;
  leverage: string;
  unrealizedPnL: string;
  realizedPnL: string;
  initialMargin: string;
  mmr: string;
  maintenanceMargin: string;
  creationTime: bigint;
  liquidationPrice: string;
  riskRatio: string;
  adlPercentage: string;
  updateTime?: number;
}

/**
 * Get Position List. `GET /api/ua/v2/unified/position/open-list` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 */
export const getPositionList: Endpoint<GetPositionListParams, GetPositionListResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unified.positions.getPositionList',
    method: 'GET',
    path: '/api/ua/v2/unified/position/open-list',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 3,
    service: 'Unified',
    subService: 'Positions',
    methodName: 'getPositionList',
    exact: ['creationTime'],
  },
);
