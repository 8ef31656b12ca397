// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedTrades, type UnifiedTradesRow } from '../fills/unified-trades.ts';
import { unifiedSpot } from '../limits.ts';

export interface TradeParams {
  /**
   * Market to read: SPOT or FUTURES; it decides the host.
   * - `SPOT`: Spot market.
   * - `FUTURES`: Futures market.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair, e.g. BTC-USDT, or contract, e.g. XBTUSDTM. */
  symbol: string;
}

export interface TradeMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `trade.SPOT`: From the spot market.
   * - `trade.FUTURES`: From the futures market.
   */
  T: 'trade.SPOT' | 'trade.FUTURES' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: TradeMessageD;
}

export interface TradeMessageD {
  /** Trading pair or contract. */
  s: string;
  /** Sequence number, of 17 digits for spot; higher is newer. */
  E: bigint;
  /** Trade id: text, perhaps a bigint. */
  ti: string | bigint;
  /** Price. */
  p: string;
  /** Size, in base currency or futures lots. */
  q: string;
  /**
   * Side that took; any case may come.
   * - `buy`: The taker bought.
   * - `sell`: The taker sold.
   * - `BUY`: The taker bought.
   * - `SELL`: The taker sold.
   */
  S: 'buy' | 'sell' | 'BUY' | 'SELL' | (string & {});
  /** True when a retail price improvement order traded; futures only. */
  rpi?: boolean;
  /** When it was matched, ns. */
  M: bigint;
}

/**
 * Every public trade of one pair or contract.
 *
 * Channel `trade` of the unified gateway.
 * Public.
 * @see https://www.kucoin.com/docs-new/3470359w0
 */
export const trade: Channel<TradeParams, TradeMessage, UnifiedTradesRow> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.trade',
  channel: 'trade',
  servers: { spot: 'wss://x-push-spot.kucoin.com', futures: 'wss://x-push-futures.kucoin.com' },
  private: false,
  multiSymbol: false,
  pushTypes: ['trade.SPOT', 'trade.FUTURES'],
  exact: ['E', 'M', 'P', 'ti'],
  facts: { time: { at: 'd.M', unit: 'ns' }, sequence: { last: 'd.E' }, once: ['d.ti'], fills: unifiedTrades },
  limits: unifiedSpot,
});
