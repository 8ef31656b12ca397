// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface OrderbookLevel5Params {
  /** Trading pairs to follow, such as BTC-USDT; as many as you like. */
  symbols: readonly string[];
}

export interface OrderbookLevel5Message {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderbookLevel5MessageData;
}

export interface OrderbookLevel5MessageData {
  /** Sell side, cheapest first; rows of [price, size] as strings, size in base currency. */
  asks: [price: string, size: string][];
  /** Buy side, highest price first; rows of [price, size] as strings, size in base currency. */
  bids: [price: string, size: string][];
  /** Time of the data, in ms. */
  timestamp: number;
}

/**
 * The best 5 levels per side of the pairs as a whole picture, every 100 ms if changed.
 *
 * Topic `/spotMarket/level2Depth5:{symbols}`.
 * Public, pushed once every 100ms.
 */
export const orderbookLevel5: Channel<OrderbookLevel5Params, OrderbookLevel5Message> = /*#__PURE__*/ channel({
  id: 'ws.spot.orderbookLevel5',
  topic: '/spotMarket/level2Depth5:{symbols}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'orderbookLevel5',
  token: getPublicToken,
  facts: { time: { at: 'data.timestamp', unit: 'ms' } },
  limits: classicSpot,
});
