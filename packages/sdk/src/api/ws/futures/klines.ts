// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { futuresCandles, type FuturesCandlesRow } from '../fills/futures-candles.ts';
import { classicFutures } from '../limits.ts';

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
    | '8hour'
    | '12hour'
    | '1day'
    | '1week'
    | '1month';
}

export interface KlinesMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: KlinesMessageData;
  /** Kind of message within the topic. */
  subject: string;
}

export interface KlinesMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Strings: start (s), open, close, high, low, turnover, volume (lots); KuCoin's page swaps the last two. */
  candles: [
    time: string,
    open: string,
    close: string,
    high: string,
    low: string,
    turnover: string,
    volume: string,
  ];
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
}

/**
 * The running candle of a contract and interval, about once a second.
 *
 * Topic `/contractMarket/limitCandle:{symbol}_{type}`.
 * Public, pushed 1s.
 */
export const klines: Channel<KlinesParams, KlinesMessage, FuturesCandlesRow> = /*#__PURE__*/ channel({
  id: 'ws.futures.klines',
  topic: '/contractMarket/limitCandle:{symbol}_{type}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'klines',
  token: getPublicToken,
  facts: { time: { at: 'data.time', unit: 'ms' }, fills: futuresCandles },
  limits: classicFutures,
});
