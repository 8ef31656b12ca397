// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionTiersParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `MARGIN`: Margin trading of the unified account.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'MARGIN' | 'FUTURES';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'CROSS';
  /**
   * In the request: BORROW or RISK_LIMIT tiers. In the answer: the tiers.
   * - `BORROW`: Steps for borrowing.
   * - `RISK_LIMIT`: Steps for the size of positions.
   */
  data: 'BORROW' | 'RISK_LIMIT';
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export type GetPositionTiersResult = GetPositionTiersResultItem[];

export interface GetPositionTiersResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Number of the tier. */
  tier: number;
  /** Lower bound of the tier, as a value in USDT. */
  minSize: string;
  /** Upper bound of the tier, as a value in USDT, itself included. */
  maxSize: string;
  /** Highest leverage in this tier, as a multiple. */
  maxLeverage: string;
  /** Maintenance margin rate of the tier, as a ratio. */
  maintainMarginRate: string;
  /** Offset of the tier for a quick calculation; KuCoin explains no more. */
  quickCalOffset: string;
}

/**
 * v1: public size steps with the leverage and maintenance rate each allows.
 *
 * `GET /api/ua/v1/market/position-tiers` on the spot host.
 * Public, pool Public, weight 20.
 * @deprecated Use unified.market.getPositionTiers.
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
    params: 'tradeType currency marginMode data accountType symbol',
  });
