// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionTiersParams {
  /**
   * Account mode in the path of the older unified routes: unified or classic. Default: classic.
   * - `unified`: Unified account, one pool for all trading.
   * - `classic`: Classic accounts, one per kind of trading.
   */
  accountMode: 'unified' | 'classic';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType?: 'FUTURES' | 'MARGIN';
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'ISOLATED' | 'CROSS';
  /**
   * In the request: BORROW or RISK_LIMIT tiers. In the answer: the tiers.
   * - `RISK_LIMIT`: Steps for the size of positions.
   * - `BORROW`: Steps for borrowing.
   */
  data?: 'RISK_LIMIT' | 'BORROW';
}

export type GetPositionTiersResult = GetPositionTiersResultItem[];

export interface GetPositionTiersResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Number of the tier. */
  tier: number;
  /** Upper bound of the tier, as a value in USDT, itself included. */
  maxSize: string;
  /** Lower bound of the tier, as a value in USDT. */
  minSize: string;
  /** Highest leverage allowed, as a multiple; 10 means 10x. */
  maxLeverage: string;
  /** Initial margin rate of the tier, as a ratio. */
  initialMarginRate: string;
  /** Maintenance margin rate of the tier, as a ratio. */
  maintainMarginRate: string;
}

/**
 * v1: size steps with leverage and margin rates for the caller's account mode.
 *
 * `GET /api/ua/v1/{accountMode}/position/tiers` on the spot host.
 * Signed, pool UtaManagement, weight 20.
 * @deprecated Use unified.market.getPositionTiers.
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
    params: 'accountMode symbol tradeType marginMode data',
  });
