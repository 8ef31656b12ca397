// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionListParams {
  symbol?: string;
  pageNumber?: number;
  pageSize?: number;
}

export type GetPositionListResult = GetPositionListResultItem[];

export interface GetPositionListResultItem {
  id: string;
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
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
  adlPercentage: string;
  riskRatio: string;
}

/**
 * Get Position List (UTA). `GET /api/ua/v1/unified/position/open-list` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-position-list-uta
 */
export const getPositionList: Endpoint<GetPositionListParams, GetPositionListResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unifiedV1.positions.getPositionList',
    method: 'GET',
    path: '/api/ua/v1/unified/position/open-list',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 3,
    service: 'UnifiedV1',
    subService: 'Positions',
    methodName: 'getPositionList',
    exact: ['creationTime'],
  },
);
