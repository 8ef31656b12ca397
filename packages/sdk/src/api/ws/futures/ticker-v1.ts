// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { classicFutures } from '../limits.ts';

export interface TickerV1Params {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface TickerV1Message {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Serial number of the message. */
  sn: number;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: TickerV1MessageData;
}

export interface TickerV1MessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** Side of the taker in the last trade. */
  side: string;
  /** Size of the last trade, in lots. */
  size: number;
  /** Price of the last trade, in the quote currency. */
  price: string;
  /** Amount wanted at the best bid, in lots. */
  bestBidSize: number;
  /** Highest price at which someone buys. Unit: quote currency. */
  bestBidPrice: string;
  /** Lowest price at which someone sells. Unit: quote currency. */
  bestAskPrice: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Amount offered at the best ask, in lots. */
  bestAskSize: number;
  /** Time in ns unless the endpoint says ms. */
  ts: bigint;
}

/**
 * Last trade with best bid and ask of a contract; older and heavier than version 2.
 *
 * Topic `/contractMarket/ticker:{symbol}`.
 * Public, pushed real-time.
 */
export const tickerV1: Channel<TickerV1Params, TickerV1Message> = /*#__PURE__*/ channel({
  id: 'ws.futures.tickerV1',
  topic: '/contractMarket/ticker:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'tickerV1',
  exact: ['ts'],
  token: getPublicToken,
  facts: { time: { at: 'data.ts', unit: 'ns' }, sequence: { last: 'data.sequence' } },
  limits: classicFutures,
});
