// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { classicFutures } from '../limits.ts';

export interface TickerV2Params {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface TickerV2Message {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Serial number of the message. */
  sn: number;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: TickerV2MessageData;
}

export interface TickerV2MessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** Amount wanted at the best bid, in lots. */
  bestBidSize: number;
  /** Highest price at which someone buys. Unit: quote currency. */
  bestBidPrice: string;
  /** Lowest price at which someone sells. Unit: quote currency. */
  bestAskPrice: string;
  /** Amount offered at the best ask, in lots. */
  bestAskSize: number;
  /** Time of the change, in ns. */
  ts: bigint;
}

/**
 * Best bid and ask of a contract, sent whenever the book changes.
 *
 * Topic `/contractMarket/tickerV2:{symbol}`.
 * Public, pushed real-time.
 */
export const tickerV2: Channel<TickerV2Params, TickerV2Message> = /*#__PURE__*/ channel({
  id: 'ws.futures.tickerV2',
  topic: '/contractMarket/tickerV2:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'tickerV2',
  exact: ['ts'],
  token: getPublicToken,
  facts: { time: { at: 'data.ts', unit: 'ns' }, sequence: { last: 'data.sequence' } },
  limits: classicFutures,
});
