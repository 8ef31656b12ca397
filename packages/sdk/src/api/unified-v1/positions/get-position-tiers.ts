// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionTiersParams {
  /** Default: classic. */
  accountMode: 'unified' | 'classic';
  symbol: string;
  tradeType?: 'FUTURES' | 'MARGIN';
  marginMode?: 'ISOLATED' | 'CROSS';
  data?: 'RISK_LIMIT' | 'BORROW';
}

export type GetPositionTiersResult = GetPositionTiersResultItem[];

export interface GetPositionTiersResultItem {
  symbol: string;
  tier: number;
  maxSize: string;
  minSize: string;
  maxLeverage: string;
  initialMarginRate: string;
  maintainMarginRate: string;
}

/**
 * Get Account Position Tiers. `GET /api/ua/v1/{accountMode}/position/tiers` on the spot host.
 *
 * Signed, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getPositionTiers: Endpoint<GetPositionTiersParams, GetPositionTiersResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.positions.getPositionTiers',
    method: 'GET',
    path: '/api/ua/v1/{accountMode}/position/tiers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: 'UtaManagement',
    weight: 20,
    service: 'UnifiedV1',
    subService: 'Positions',
    methodName: 'getPositionTiers',
  });
