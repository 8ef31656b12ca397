// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionListParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Number of the page. Default: 1. */
  pageNumber?: string | number;
  /** Records per page. Default: 50. */
  pageSize?: string | number;
}

export type GetPositionListResult = GetPositionListResultItem[];

export interface GetPositionListResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the position. */
  id: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: string;
  /** Position size; positive for a long, negative for a short. */
  size: string;
  /** Average price at which the position was opened. */
  entryPrice: string;
  /** Value of the position, in the quote currency. */
  positionValue: string;
  /** Margin that the position holds, in the settlement currency. */
  positionMargin?: string;
  /** Mark price, quote currency per unit; used for unrealised profit and liquidation. */
  markPrice: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
  /** Profit or loss of the open position at the mark price, in the settlement currency. */
  unrealizedPnL: string;
  /** Realised profit or loss of the position, in the settlement currency. */
  realizedPnL: string;
  /** Margin needed to open the position, in the settlement currency. */
  initialMargin: string;
  /** Maintenance margin rate of the position, as a ratio. */
  mmr: string;
  /** Margin the position needs to stay open, in the settlement currency. */
  maintenanceMargin: string;
  /** When the position was opened, in ns. */
  creationTime: bigint;
  /** Price at which the position is liquidated; on cross margin the risk ratio decides. */
  liquidationPrice?: string;
  /** Risk ratio of an isolated position; 0.65 means 65%, empty for cross margin. */
  riskRatio?: string;
  /** Rank of the position in the auto-deleveraging queue. */
  adlPercentage?: string;
  /** Time of the last change of the position. */
  updateTime: number;
}

/**
 * Open futures positions with profit, margin and liquidation price.
 *
 * `GET /api/ua/v2/unified/position/open-list` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 3.
 */
export const getPositionList: Endpoint<GetPositionListParams, GetPositionListResult> =
  /*#__PURE__*/ exactEndpoint({
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
    params: 'symbol pageNumber pageSize',
    exact: ['creationTime'],
  });
