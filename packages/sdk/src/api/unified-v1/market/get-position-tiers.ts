// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionTiersParams {
  tradeType: 'MARGIN' | 'FUTURES';
  currency?: string;
  marginMode?: 'CROSS';
  data: 'BORROW' | 'RISK_LIMIT';
  accountType?: string;
  symbol?: string;
}

export type GetPositionTiersResult = GetPositionTiersResultItem[];

export interface GetPositionTiersResultItem {
  currency?: string;
  symbol?: string;
  tier?: number;
  minSize?: string;
  maxSize?: string;
  maxLeverage?: string;
  maintainMarginRate?: string;
  quickCalOffset?: string;
}

/**
 * Get Position Tiers. `GET /api/ua/v1/market/position-tiers` on the spot host.
 *
 * Public, pool Public, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getPositionTiers: Endpoint<GetPositionTiersParams, GetPositionTiersResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getPositionTiers',
    method: 'GET',
    path: '/api/ua/v1/market/position-tiers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 20,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getPositionTiers',
  });
