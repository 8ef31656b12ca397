// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { futuresTrades, type FuturesTradesRow } from '../fills/futures-trades.ts';
import { classicFutures } from '../limits.ts';

export interface ExecutionParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface ExecutionMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Serial number of the message. */
  sn: number;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: ExecutionMessageData;
}

export interface ExecutionMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Size of the trade, in lots. */
  size: number;
  /** Price of the trade, in the quote currency. */
  price: string;
  /** Id of the order that took liquidity in this trade. */
  takerOrderId: string;
  /** Order id of the side that stood in the book. */
  makerOrderId: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Time of the trade, in ns. */
  ts: bigint;
}

/**
 * Every trade on a contract, as it happens.
 *
 * Topic `/contractMarket/execution:{symbol}`.
 * Public, pushed real-time.
 */
export const execution: Channel<ExecutionParams, ExecutionMessage, FuturesTradesRow> = /*#__PURE__*/ channel({
  id: 'ws.futures.execution',
  topic: '/contractMarket/execution:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'execution',
  exact: ['ts'],
  token: getPublicToken,
  facts: {
    time: { at: 'data.ts', unit: 'ns' },
    sequence: { last: 'data.sequence' },
    once: ['data.tradeId'],
    fills: futuresTrades,
  },
  limits: classicFutures,
});
