// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedFutures } from '../limits.ts';

export interface MarkPriceParams {
  /** Contract, e.g. XBTUSDTM. */
  symbol: string;
  /**
   * Market, FUTURES only; may be left out.
   * - `FUTURES`: Futures market.
   */
  tradeType?: 'FUTURES';
}

export interface MarkPriceMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `mark-price`: The only type of this channel, which has one market.
   */
  T: 'mark-price' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: MarkPriceMessageD;
}

export interface MarkPriceMessageD {
  /** Contract. */
  s: string;
  /** Mark price. */
  mp: string;
  /** Index price. */
  ip: string;
  /** Open interest. */
  oi: string;
  /** When it was made, ms. */
  ts: number;
}

/**
 * Mark price, index price and open interest of one contract, every second.
 *
 * Channel `mark-price` of the unified gateway.
 * Public, pushed once every 1s.
 * @see https://www.kucoin.com/docs-new/3470358w0
 */
export const markPrice: Channel<MarkPriceParams, MarkPriceMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.markPrice',
  channel: 'mark-price',
  servers: { futures: 'wss://x-push-futures.kucoin.com' },
  private: false,
  multiSymbol: false,
  pushTypes: ['mark-price'],
  exact: ['P'],
  facts: { time: { at: 'd.ts', unit: 'ms' }, pace: 15000 },
  limits: unifiedFutures,
});
