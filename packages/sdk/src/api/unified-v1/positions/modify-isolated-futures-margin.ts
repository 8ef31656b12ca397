// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedFuturesMarginParams {
  /**
   * DEPOSIT adds margin, WITHDRAW takes it out.
   * - `DEPOSIT`: Adds margin to the position.
   * - `WITHDRAW`: Takes margin out of the position.
   */
  type: 'DEPOSIT' | 'WITHDRAW';
  /** Margin to add or take out, in the settlement currency. */
  amount: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType?: 'FUTURES' | 'MARGIN';
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
}

export interface ModifyIsolatedFuturesMarginResult {
  /** Time the change was made, in ms. */
  ts: number;
}

/**
 * v1: adds or takes out margin of an isolated position; takes a position side.
 *
 * `POST /api/ua/v1/unified/position/modify-margin` on the spot host.
 * Signed, permission General, pool UtaTrading, weight 5.
 * @deprecated Use unified.positions.modifyIsolatedFuturesMargin.
 * @see https://www.kucoin.com/docs-new/rest/ua/modify-isolated-futures-margin
 */
export const modifyIsolatedFuturesMargin: Endpoint<
  ModifyIsolatedFuturesMarginParams,
  ModifyIsolatedFuturesMarginResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.positions.modifyIsolatedFuturesMargin',
  method: 'POST',
  path: '/api/ua/v1/unified/position/modify-margin',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaTrading',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Positions',
  methodName: 'modifyIsolatedFuturesMargin',
  params: 'type amount symbol tradeType positionSide',
});
