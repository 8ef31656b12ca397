// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedPrivate } from '../limits.ts';

export interface PositionAllParams {
  /**
   * Which account's positions; UNIFIED for a Unified Account.
   * - `UNIFIED`: Positions of a Unified Account.
   * - `FUTURES`: Positions of a classic futures account.
   */
  tradeType: 'UNIFIED' | 'FUTURES';
}

export interface PositionAllMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `positionAll.UNIFIED`: From the Unified Account.
   * - `positionAll.FUTURES`: From the futures market.
   * - `position.UNIFIED`: From the Unified Account, under the name position.
   * - `position.FUTURES`: From the futures market, under the name position.
   */
  T: 'positionAll.UNIFIED' | 'positionAll.FUTURES' | 'position.UNIFIED' | 'position.FUTURES' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: PositionAllMessageD;
}

export interface PositionAllMessageD {
  /** Position id. */
  pi?: string;
  /** Contract. */
  s: string;
  /**
   * Margin mode.
   * - `CROSS`: Cross margin: positions share the account's margin.
   * - `ISOLATED`: Isolated margin: each position has margin of its own.
   */
  mM: 'CROSS' | 'ISOLATED' | (string & {});
  /** Size; negative for a short position. */
  q: string;
  /** Average entry price. */
  eP?: string;
  /** Value of the position. */
  pV?: string;
  /** Margin of the position; absent before 2026-06-03. */
  pM?: string;
  /** Mark price. */
  mP?: string;
  /** Price at which it is liquidated. */
  lP?: string;
  /** Price at which its margin is used up. */
  bP?: string;
  /** Leverage. */
  l?: string;
  /** Profit or loss not yet realised. */
  uPL?: string;
  /** Profit or loss realised. */
  rPL?: string;
  /** Initial margin. */
  iM?: string;
  /** Maintenance margin rate, as a fraction. */
  mmr?: string;
  /** Maintenance margin. */
  mtM?: string;
  /** Risk ratio of an isolated position. */
  r?: string;
  /** Rank for auto-deleveraging, as a percentile; absent before 2026-05-15. */
  adl?: string;
  /** When it was opened, ns. */
  O?: bigint;
  /** When it last changed, ns. */
  U: bigint;
}

/**
 * Every change of your futures positions, whatever the symbol.
 *
 * Channel `positionAll` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470350w0
 */
export const positionAll: Channel<PositionAllParams, PositionAllMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.positionAll',
  channel: 'positionAll',
  servers: { private: 'wss://wsapi-push.kucoin.com' },
  private: true,
  multiSymbol: false,
  pushTypes: ['positionAll.UNIFIED', 'positionAll.FUTURES', 'position.UNIFIED', 'position.FUTURES'],
  exact: ['O', 'P', 'U'],
  token: getPrivateTokenV2,
  facts: { time: { at: 'd.U', unit: 'ns' }, key: 'd.pi' },
  limits: unifiedPrivate,
});
