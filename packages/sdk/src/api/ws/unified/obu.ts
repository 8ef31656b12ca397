// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedSpot } from '../limits.ts';

export interface ObuParams {
  /**
   * Market to read: SPOT or FUTURES; it decides the host.
   * - `SPOT`: Spot market.
   * - `FUTURES`: Futures market.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair, e.g. BTC-USDT, or contract, e.g. XBTUSDTM. */
  symbol: string;
  /**
   * How much of the book: whole best levels, or a snapshot and then changes.
   * - `1`: The best level each side, in real time.
   * - `5`: The best 5 levels each side, every 100 ms.
   * - `50`: The best 50 levels each side, every 100 ms.
   * - `increment`: Changes of the whole book, no snapshot; KuCoin means to retire it.
   * - `increment@10ms`: A snapshot of the best 500 levels, then changes every 10 ms.
   */
  depth: '1' | '5' | '50' | 'increment' | 'increment@10ms';
  /**
   * Whether to add retail price improvement sizes; futures, depth 5 or 50. Default: 0.
   * - `0`: Without them.
   * - `1`: With them, as a third element of each level.
   */
  rpiFilter?: 0 | 1;
}

export interface ObuMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `obu.SPOT`: From the spot market.
   * - `obu.FUTURES`: From the futures market.
   */
  T: 'obu.SPOT' | 'obu.FUTURES' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** Depth, as subscribed. */
  dp: string;
  /**
   * Whether the frame replaces the book or changes it.
   * - `snapshot`: The levels replace the book.
   * - `delta`: The levels change the book.
   */
  t: 'snapshot' | 'delta' | (string & {});
  /** What is pushed. */
  d: ObuMessageD;
}

export interface ObuMessageD {
  /** Trading pair or contract. */
  s: string;
  /** First sequence number in the frame; must be the last one plus 1. */
  O: number;
  /** Last sequence number in the frame; equals O in a snapshot. */
  C: number;
  /** When the matching engine made it, ns. */
  M: bigint;
  /** Asks, cheapest first. */
  a: [price: string, size: string, rpiSize?: string][];
  /** Bids, dearest first. */
  b: [price: string, size: string, rpiSize?: string][];
}

/**
 * Order book of one pair or contract: its best 1, 5 or 50 levels, or the changes of 500.
 *
 * Channel `obu` of the unified gateway.
 * Public, pushed real time, once every 10ms or once every 100ms, by depth.
 * @see https://www.kucoin.com/docs-new/3470354w0
 */
export const obu: Channel<ObuParams, ObuMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.obu',
  channel: 'obu',
  servers: { spot: 'wss://x-push-spot.kucoin.com', futures: 'wss://x-push-futures.kucoin.com' },
  private: false,
  multiSymbol: false,
  pushTypes: ['obu.SPOT', 'obu.FUTURES'],
  exact: ['M', 'P'],
  facts: {
    time: { at: 'P', unit: 'ns' },
    sequence: { first: 'd.O', last: 'd.C', contiguous: true, when: { at: 't', is: ['delta'] } },
  },
  limits: unifiedSpot,
});
