// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface OrderbookIncrementParams {
  /** Trading pairs to follow, such as BTC-USDT; as many as you like. */
  symbols: readonly string[];
}

export interface OrderbookIncrementMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderbookIncrementMessageData;
}

export interface OrderbookIncrementMessageData {
  /** Changed price levels since the last push, split into asks and bids. */
  changes: OrderbookIncrementMessageDataChanges;
  /** Sequence number of the last change in the message. */
  sequenceEnd: number;
  /** Sequence number of the first change in the message. */
  sequenceStart: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
}

export interface OrderbookIncrementMessageDataChanges {
  /** Changed sell levels as [price, size, sequence]; size in base currency, "0" removes the level. */
  asks: [price: string, size: string, sequence: string][];
  /** Changed buy levels as [price, size, sequence]; size in base currency, "0" removes the level. */
  bids: [price: string, size: string, sequence: string][];
}

/**
 * Every change in the books of the pairs, with sequence numbers; start from a full snapshot.
 *
 * Topic `/market/level2:{symbols}`.
 * Public, pushed real-time.
 */
export const orderbookIncrement: Channel<OrderbookIncrementParams, OrderbookIncrementMessage> =
  /*#__PURE__*/ channel({
    id: 'ws.spot.orderbookIncrement',
    topic: '/market/level2:{symbols}',
    private: false,
    service: 'Spot',
    subService: 'spot_public',
    methodName: 'orderbookIncrement',
    token: getPublicToken,
    facts: {
      time: { at: 'data.time', unit: 'ms' },
      sequence: { first: 'data.sequenceStart', last: 'data.sequenceEnd', contiguous: true },
    },
    limits: classicSpot,
  });
