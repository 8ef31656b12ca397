// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedSpot } from '../limits.ts';

export type TickerParams = TickerParamsData | TickerParamsData2;

export interface TickerParamsData {
  /**
   * Market to read: SPOT or FUTURES; it decides the host.
   * - `SPOT`: Spot market.
   * - `FUTURES`: Futures market.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** One trading pair or contract; give this or symbols. */
  symbol: string;
}

export interface TickerParamsData2 {
  /**
   * Market to read: SPOT or FUTURES; it decides the host.
   * - `SPOT`: Spot market.
   * - `FUTURES`: Futures market.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pairs or contracts; give this or symbol. */
  symbols: string[];
}

export interface TickerMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `ticker.SPOT`: From the spot market.
   * - `ticker.FUTURES`: From the futures market.
   */
  T: 'ticker.SPOT' | 'ticker.FUTURES' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: TickerMessageD;
}

export interface TickerMessageD {
  /** Trading pair or contract. */
  s: string;
  /** Sequence number; higher is newer. */
  E: number;
  /** Best bid price. */
  b: string;
  /** Size at the best bid, in base currency or futures lots. */
  B: string;
  /** Best ask price. */
  a: string;
  /** Size at the best ask, in base currency or futures lots. */
  A: string;
  /** Price of the last trade. */
  l: string;
  /** Size of the last trade, in base currency or futures lots. */
  q: string;
  /**
   * Side that took in the last trade: upper case for spot, lower for futures.
   * - `BUY`: The taker bought (spot).
   * - `SELL`: The taker sold (spot).
   * - `buy`: The taker bought (futures).
   * - `sell`: The taker sold (futures).
   */
  S: 'BUY' | 'SELL' | 'buy' | 'sell' | (string & {});
  /** When the last trade was matched, ns. */
  M: bigint;
}

/**
 * Best bid and ask and the last trade of a pair or contract, in real time.
 *
 * Channel `ticker` of the unified gateway.
 * Public, pushed real time.
 * @see https://www.kucoin.com/docs-new/3470355w0
 */
export const ticker: Channel<TickerParams, TickerMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.ticker',
  channel: 'ticker',
  servers: { spot: 'wss://x-push-spot.kucoin.com', futures: 'wss://x-push-futures.kucoin.com' },
  private: false,
  multiSymbol: true,
  pushTypes: ['ticker.SPOT', 'ticker.FUTURES'],
  exact: ['M', 'P'],
  facts: { time: { at: 'P', unit: 'ns' }, sequence: { last: 'd.E' }, key: 'd.s' },
  limits: unifiedSpot,
});
