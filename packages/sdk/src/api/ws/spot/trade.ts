// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { spotTrades, type SpotTradesRow } from '../fills/spot-trades.ts';
import { classicSpot } from '../limits.ts';

export interface TradeParams {
  /** Trading pairs to follow, such as BTC-USDT; as many as you like. */
  symbols: readonly string[];
}

export interface TradeMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** match, the only event of this topic; on the frame: message. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: TradeMessageData;
}

export interface TradeMessageData {
  /** Order id of the side that stood in the book. */
  makerOrderId: string;
  /** Price of the trade, in the quote currency. */
  price: string;
  /** Sequence number of the trade, as text. */
  sequence: string;
  /** Side of the taker. */
  side: string;
  /** Size of the trade, in the base currency. */
  size: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order that took liquidity in this trade. */
  takerOrderId: string;
  /** Time of the trade, in ns, as text. */
  time: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** match, the only event of this topic; on the frame: message. */
  type: string;
}

/**
 * Every trade of the pairs, as it happens.
 *
 * Topic `/market/match:{symbols}`.
 * Public, pushed real-time.
 */
export const trade: Channel<TradeParams, TradeMessage, SpotTradesRow> = /*#__PURE__*/ channel({
  id: 'ws.spot.trade',
  topic: '/market/match:{symbols}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'trade',
  token: getPublicToken,
  facts: {
    time: { at: 'data.time', unit: 'ns' },
    sequence: { last: 'data.sequence' },
    once: ['data.tradeId'],
    fills: spotTrades,
  },
  limits: classicSpot,
});
