// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface OrderbookLevel1Params {
  /** Trading pairs to follow, such as BTC-USDT; as many as you like. */
  symbols: readonly string[];
}

export interface OrderbookLevel1Message {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderbookLevel1MessageData;
}

export interface OrderbookLevel1MessageData {
  /** Best ask as a single [price, size], not a list of rows; size in base currency. */
  asks: [price: string, size: string];
  /** Best bid as a single [price, size], not a list of rows; size in base currency. */
  bids: [price: string, size: string];
  /** Time of the data, in ms. */
  timestamp: number;
}

/**
 * Best bid and ask of the pairs, every 10 ms at most, when they change.
 *
 * Topic `/spotMarket/level1:{symbols}`.
 * Public, pushed once every 10ms.
 */
export const orderbookLevel1: Channel<OrderbookLevel1Params, OrderbookLevel1Message> = /*#__PURE__*/ channel({
  id: 'ws.spot.orderbookLevel1',
  topic: '/spotMarket/level1:{symbols}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'orderbookLevel1',
  token: getPublicToken,
  facts: { time: { at: 'data.timestamp', unit: 'ms' } },
  limits: classicSpot,
});
