// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedPrivate } from '../limits.ts';

export interface LwParams {
  /**
   * Account to hear of, UNIFIED.
   * - `UNIFIED`: The Unified Account.
   */
  tradeType: 'UNIFIED';
}

export interface LwMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `lw.UNIFIED`: From the Unified Account.
   * - `risk.UNIFIED`: From the Unified Account, under the name risk.
   */
  T: 'lw.UNIFIED' | 'risk.UNIFIED' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: LwMessageD;
}

export interface LwMessageD {
  /**
   * How serious it is.
   * - `MARGIN_CALL`: More margin is needed.
   * - `REDUCE_ONLY`: Only orders that reduce positions are taken.
   * - `LIQUIDATION_WARNING`: Liquidation is near.
   * - `FORCE_LIQUIDATION`: Positions are being liquidated.
   */
  eT: 'MARGIN_CALL' | 'REDUCE_ONLY' | 'LIQUIDATION_WARNING' | 'FORCE_LIQUIDATION' | (string & {});
  /** Risk ratio of the account. */
  r?: string;
  /** Adjusted equity: what KuCoin counts the assets of the account at. */
  a?: string;
  /** Initial margin. */
  iM?: string;
  /** Maintenance margin. */
  mM?: string;
  /** Margin still available. */
  aM?: string;
  /** Equity. */
  e?: string;
  /** Amount owed. */
  l?: string;
  /** When it was made, ns. */
  U?: bigint;
}

/**
 * Warnings that the Unified Account nears liquidation, with the margin behind them.
 *
 * Channel `lw` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470351w0
 */
export const lw: Channel<LwParams, LwMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.lw',
  channel: 'lw',
  servers: { private: 'wss://wsapi-push.kucoin.com' },
  private: true,
  multiSymbol: false,
  pushTypes: ['lw.UNIFIED', 'risk.UNIFIED'],
  exact: ['P', 'U'],
  token: getPrivateTokenV2,
  facts: { time: { at: 'P', unit: 'ns' } },
  limits: unifiedPrivate,
});
