// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPrivateFundingFeeHistoryParams {
  symbol?: string;
  startAt?: number;
  endAt?: number;
  lastId?: number;
  pageSize?: number;
}

export interface GetPrivateFundingFeeHistoryResult {
  lastId: number;
  items: GetPrivateFundingFeeHistoryResultItem[];
}

export interface GetPrivateFundingFeeHistoryResultItem {
  symbol: string;
  marginMode: string;
  fundingRate: string;
  markPrice: string;
  size: string;
  positionValue: string;
  fundingFee: string;
  settleCurrency: string;
  settlementTime: number;
}

/**
 * Get Private Funding Fee History. `GET /api/ua/v2/position/funding-history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 15.
 */
export const getPrivateFundingFeeHistory: Endpoint<
  GetPrivateFundingFeeHistoryParams,
  GetPrivateFundingFeeHistoryResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.positions.getPrivateFundingFeeHistory',
  method: 'GET',
  path: '/api/ua/v2/position/funding-history',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 15,
  service: 'Unified',
  subService: 'Positions',
  methodName: 'getPrivateFundingFeeHistory',
});
