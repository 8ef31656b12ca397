// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedCandles, type UnifiedCandlesRow } from '../fills/unified-candles.ts';
import { unifiedSpot } from '../limits.ts';

export interface KlineParams {
  /**
   * Market to read: SPOT or FUTURES; it decides the host.
   * - `SPOT`: Spot market.
   * - `FUTURES`: Futures market.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair, e.g. BTC-USDT, or contract, e.g. XBTUSDTM. */
  symbol: string;
  /** Length of a candle; 6hour for spot only. */
  interval:
    | '1min'
    | '3min'
    | '5min'
    | '15min'
    | '30min'
    | '1hour'
    | '2hour'
    | '4hour'
    | '6hour'
    | '8hour'
    | '12hour'
    | '1day'
    | '1week'
    | '1month';
}

export interface KlineMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `kline.SPOT`: From the spot market.
   * - `kline.FUTURES`: From the futures market.
   */
  T: 'kline.SPOT' | 'kline.FUTURES' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: KlineMessageD;
}

export interface KlineMessageD {
  /** Trading pair or contract. */
  s: string;
  /** Interval, as subscribed. */
  i: string;
  /** When the candle opens, s. */
  O: number;
  /** When the candle closes, s. */
  C: number;
  /** Price at the open. */
  o: string;
  /** Price at the close, or the last one so far. */
  c: string;
  /** Highest price. */
  h: string;
  /** Lowest price. */
  l: string;
  /** Volume, in base currency or futures lots. */
  v: string;
  /** Turnover, in quote currency. */
  a: string;
  /** True on the first push of a new candle; older frames send it as text. */
  S: boolean | string;
}

/**
 * The candle of one pair or contract and interval while it forms.
 *
 * Channel `kline` of the unified gateway.
 * Public.
 * @see https://www.kucoin.com/docs-new/3470356w0
 */
export const kline: Channel<KlineParams, KlineMessage, UnifiedCandlesRow> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.kline',
  channel: 'kline',
  servers: { spot: 'wss://x-push-spot.kucoin.com', futures: 'wss://x-push-futures.kucoin.com' },
  private: false,
  multiSymbol: false,
  pushTypes: ['kline.SPOT', 'kline.FUTURES'],
  exact: ['P'],
  facts: { time: { at: 'P', unit: 'ns' }, fills: unifiedCandles },
  limits: unifiedSpot,
});
