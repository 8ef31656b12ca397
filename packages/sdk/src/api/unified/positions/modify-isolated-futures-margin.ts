// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedFuturesMarginParams {
  /**
   * DEPOSIT adds margin, WITHDRAW takes it out.
   * - `DEPOSIT`: Adds margin to the position.
   * - `WITHDRAW`: Takes margin out of the position.
   */
  type: 'DEPOSIT' | 'WITHDRAW';
  /** Margin to add or take out, in the settlement currency. */
  amount: string | number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'FUTURES';
}

export interface ModifyIsolatedFuturesMarginResult {
  /** Time the change was made, in ms. */
  ts: number;
}

/**
 * Adds or takes out margin of an isolated futures position.
 *
 * `POST /api/ua/v2/unified/position/modify-margin` on the spot host.
 * Signed, permission General, pool UtaTrading, weight 5.
 */
export const modifyIsolatedFuturesMargin: Endpoint<
  ModifyIsolatedFuturesMarginParams,
  ModifyIsolatedFuturesMarginResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.positions.modifyIsolatedFuturesMargin',
  method: 'POST',
  path: '/api/ua/v2/unified/position/modify-margin',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaTrading',
  weight: 5,
  service: 'Unified',
  subService: 'Positions',
  methodName: 'modifyIsolatedFuturesMargin',
  params: 'type amount symbol tradeType',
});
