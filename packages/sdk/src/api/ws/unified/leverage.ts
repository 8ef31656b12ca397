// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedPrivate } from '../limits.ts';

export interface LeverageParams {
  /**
   * Which account's leverage; UNIFIED for a Unified Account.
   * - `UNIFIED`: A Unified Account.
   * - `FUTURES`: A classic futures account.
   */
  tradeType: 'UNIFIED' | 'FUTURES';
}

export interface LeverageMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `leverage.UNIFIED`: From the Unified Account.
   * - `leverage.FUTURES`: From the futures market.
   */
  T: 'leverage.UNIFIED' | 'leverage.FUTURES' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: LeverageMessageD;
}

export interface LeverageMessageD {
  /** Contract; absent for margin. */
  s?: string;
  /** Currency borrowed on margin; absent for futures. */
  c?: string;
  /** Leverage now in force. */
  l: string;
  /**
   * Margin mode.
   * - `CROSS`: Cross margin: positions share the account's margin.
   * - `ISOLATED`: Isolated margin: each position has margin of its own.
   */
  mM?: 'CROSS' | 'ISOLATED' | (string & {});
  /**
   * Market it applies to.
   * - `FUTURES`: Futures.
   * - `MARGIN`: Margin.
   */
  tT?: 'FUTURES' | 'MARGIN' | (string & {});
}

/**
 * A change of the leverage of a contract or of a margin currency.
 *
 * Channel `leverage` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470352w0
 */
export const leverage: Channel<LeverageParams, LeverageMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.leverage',
  channel: 'leverage',
  servers: { private: 'wss://wsapi-push.kucoin.com' },
  private: true,
  multiSymbol: false,
  pushTypes: ['leverage.UNIFIED', 'leverage.FUTURES'],
  exact: ['P'],
  token: getPrivateTokenV2,
  facts: { time: { at: 'P', unit: 'ns' } },
  limits: unifiedPrivate,
});
