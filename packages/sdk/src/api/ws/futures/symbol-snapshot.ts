// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { classicFutures } from '../limits.ts';

export interface SymbolSnapshotParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface SymbolSnapshotMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Id of the push message. */
  id: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: SymbolSnapshotMessageData;
}

export interface SymbolSnapshotMessageData {
  /** Highest price of the last 24 hours. Unit: quote currency. */
  highPrice: number;
  /** Last traded price. Unit: quote currency. */
  lastPrice: number;
  /** Lowest price of the last 24 hours. Unit: quote currency. */
  lowPrice: number;
  /** Price 24 hours ago, in the quote currency. */
  price24HoursBefore: number;
  /** Change of the price over 24 hours, in the quote currency. */
  priceChg: number;
  /** Change of the price over 24 hours as a ratio; 0.05 means 5%. */
  priceChgPct: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time of the figures, in ns. */
  ts: bigint;
  /** Traded value of the last 24 hours, in the quote currency. */
  turnover: number;
  /** Traded volume of the last 24 hours, in the base currency. */
  volume: number;
}

/**
 * 24 h figures of a contract, every 5 seconds.
 *
 * Topic `/contractMarket/snapshot:{symbol}`.
 * Public, pushed 5000ms.
 */
export const symbolSnapshot: Channel<SymbolSnapshotParams, SymbolSnapshotMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.symbolSnapshot',
  topic: '/contractMarket/snapshot:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'symbolSnapshot',
  exact: ['ts'],
  token: getPublicToken,
  facts: { time: { at: 'data.ts', unit: 'ns' } },
  limits: classicFutures,
});
