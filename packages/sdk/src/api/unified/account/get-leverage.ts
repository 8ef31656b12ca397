// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLeverageParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `MARGIN`: Margin trading of the unified account.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'MARGIN' | 'FUTURES';
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode: 'CROSS' | 'ISOLATED';
}

export type GetLeverageResult = GetLeverageResultItem[];

export interface GetLeverageResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: string;
}

/**
 * Leverage in force, per contract for futures or per currency for cross margin.
 *
 * `GET /api/ua/v2/unified/account/leverage` on the spot host.
 * Signed, permission Unified, pool UtaManagement, weight 10.
 */
export const getLeverage: Endpoint<GetLeverageParams, GetLeverageResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getLeverage',
  method: 'GET',
  path: '/api/ua/v2/unified/account/leverage',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 10,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getLeverage',
  params: 'currency symbol tradeType marginMode',
});
