// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLeverageParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'FUTURES' | 'MARGIN';
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export type GetLeverageResult = GetLeverageResultItem[];

export interface GetLeverageResultItem {
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

/**
 * v1: leverage in force, per contract for futures or per currency for cross margin.
 *
 * `GET /api/ua/v1/unified/account/leverage` on the spot host.
 * Signed, permission Unified, pool UtaManagement, weight 10.
 * @deprecated Use unified.account.getLeverage.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-leverage
 */
export const getLeverage: Endpoint<GetLeverageParams, GetLeverageResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getLeverage',
  method: 'GET',
  path: '/api/ua/v1/unified/account/leverage',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 10,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getLeverage',
  params: 'tradeType marginMode currency symbol',
});
