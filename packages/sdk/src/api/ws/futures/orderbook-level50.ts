// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { classicFutures } from '../limits.ts';

export interface OrderbookLevel50Params {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface OrderbookLevel50Message {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Serial number of the message. */
  sn: number;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderbookLevel50MessageData;
}

export interface OrderbookLevel50MessageData {
  /** Buy side, highest price first; rows of [price as string, size as integer], size in lots. */
  bids: [price: string, size: number][];
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** Time of the data, in ms. */
  timestamp: number;
  /** Time of the order book, in ms. */
  ts: number;
  /** Sell side, cheapest first; rows of [price as string, size as integer], size in lots. */
  asks: [price: string, size: number][];
}

/**
 * The best 50 levels per side of a contract, whole picture every 100 ms, changed or not.
 *
 * Topic `/contractMarket/level2Depth50:{symbol}`.
 * Public, pushed 100ms.
 */
export const orderbookLevel50: Channel<OrderbookLevel50Params, OrderbookLevel50Message> =
  /*#__PURE__*/ channel({
    id: 'ws.futures.orderbookLevel50',
    topic: '/contractMarket/level2Depth50:{symbol}',
    private: false,
    service: 'Futures',
    subService: 'futures_public',
    methodName: 'orderbookLevel50',
    token: getPublicToken,
    facts: { time: { at: 'data.ts', unit: 'ms' }, sequence: { last: 'data.sequence' }, pace: 10000 },
    limits: classicFutures,
  });
