// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface OrderbookLevel50Params {
  /** Trading pairs to follow, such as BTC-USDT; as many as you like. */
  symbols: readonly string[];
}

export interface OrderbookLevel50Message {
  /** message, as on every push. */
  type: string;
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: OrderbookLevel50MessageData;
}

export interface OrderbookLevel50MessageData {
  /** Sell side, cheapest first; rows of [price, size] as strings, size in base currency. */
  asks: [price: string, size: string][];
  /** Buy side, highest price first; rows of [price, size] as strings, size in base currency. */
  bids: [price: string, size: string][];
  /** Time of the data, in ms. */
  timestamp: number;
}

/**
 * The best 50 levels per side of the pairs as a whole picture, every 100 ms if changed.
 *
 * Topic `/spotMarket/level2Depth50:{symbols}`.
 * Public, pushed once every 100ms.
 */
export const orderbookLevel50: Channel<OrderbookLevel50Params, OrderbookLevel50Message> =
  /*#__PURE__*/ channel({
    id: 'ws.spot.orderbookLevel50',
    topic: '/spotMarket/level2Depth50:{symbols}',
    private: false,
    service: 'Spot',
    subService: 'spot_public',
    methodName: 'orderbookLevel50',
    token: getPublicToken,
    facts: { time: { at: 'data.timestamp', unit: 'ms' }, pace: 10000 },
    limits: classicSpot,
  });
