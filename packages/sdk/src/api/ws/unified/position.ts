// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedPrivate } from '../limits.ts';

export interface PositionParams {
  /**
   * Which account's positions; UNIFIED for a Unified Account.
   * - `UNIFIED`: Positions of a Unified Account.
   * - `FUTURES`: Positions of a classic futures account.
   */
  tradeType: 'UNIFIED' | 'FUTURES';
  /** Contract, e.g. XBTUSDTM. */
  symbol: string;
}

export interface PositionMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `position.UNIFIED`: From the Unified Account.
   * - `position.FUTURES`: From the futures market.
   */
  T: 'position.UNIFIED' | 'position.FUTURES' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: PositionMessageD;
}

export interface PositionMessageD {
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
 * Every change of your position in one contract.
 *
 * Channel `position` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470350w0
 */
export const position: Channel<PositionParams, PositionMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.position',
  channel: 'position',
  servers: { private: 'wss://wsapi-push.kucoin.com' },
  private: true,
  multiSymbol: false,
  pushTypes: ['position.UNIFIED', 'position.FUTURES'],
  exact: ['O', 'P', 'U'],
  token: getPrivateTokenV2,
  facts: { time: { at: 'd.U', unit: 'ns' }, key: 'd.pi' },
  limits: unifiedPrivate,
});
