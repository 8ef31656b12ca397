// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { spotCandles, type SpotCandlesRow } from '../fills/spot-candles.ts';
import { classicSpot } from '../limits.ts';

export interface KlinesParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Length of a candle. */
  type:
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
    | '1week';
}

export interface KlinesMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: KlinesMessageData;
}

export interface KlinesMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Strings: start (s), open, close, high, low, volume (base currency), turnover (quote currency). */
  candles: [
    time: string,
    open: string,
    close: string,
    high: string,
    low: string,
    volume: string,
    turnover: string,
  ];
  /** Time of the push, in ns. */
  time: bigint;
}

/**
 * The running candle of a pair and interval, whenever it changes.
 *
 * Topic `/market/candles:{symbol}_{type}`.
 * Public, pushed real-time.
 */
export const klines: Channel<KlinesParams, KlinesMessage, SpotCandlesRow> = /*#__PURE__*/ channel({
  id: 'ws.spot.klines',
  topic: '/market/candles:{symbol}_{type}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'klines',
  exact: ['time'],
  token: getPublicToken,
  facts: { time: { at: 'data.time', unit: 'ns' }, fills: spotCandles },
  limits: classicSpot,
});
