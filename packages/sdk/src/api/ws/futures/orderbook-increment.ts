// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { classicFutures } from '../limits.ts';

export interface OrderbookIncrementParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface OrderbookIncrementMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Serial number of the message. */
  sn: number;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderbookIncrementMessageData;
}

export interface OrderbookIncrementMessageData {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** One changed price level as "price,side,size"; size in lots, 0 removes the level. */
  change: string;
  /** Time of the data, in ms. */
  timestamp: number;
}

/**
 * Every change of a contract's book, one level a message; start from a full snapshot.
 *
 * Topic `/contractMarket/level2:{symbol}`.
 * Public, pushed real-time.
 */
export const orderbookIncrement: Channel<OrderbookIncrementParams, OrderbookIncrementMessage> =
  /*#__PURE__*/ channel({
    id: 'ws.futures.orderbookIncrement',
    topic: '/contractMarket/level2:{symbol}',
    private: false,
    service: 'Futures',
    subService: 'futures_public',
    methodName: 'orderbookIncrement',
    token: getPublicToken,
    facts: {
      time: { at: 'data.timestamp', unit: 'ms' },
      sequence: { last: 'data.sequence', contiguous: true },
    },
    limits: classicFutures,
  });
