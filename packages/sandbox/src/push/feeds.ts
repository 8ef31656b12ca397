import { stringify } from '@kucoin-typed/runtime';
import { tickerOf } from '../behaviours/market-data.ts';
import { format } from '../engine/amount.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { Trade } from '../engine/market/trade.ts';
import type { Session } from './session.ts';
import type { Single } from './topics.ts';

/** Topics that live, by id. Every other known topic is acknowledged and pushes its example once. */
export const FEEDS: ReadonlySet<string> = new Set(['spot-public.trade', 'spot-public.ticker']);

const TICKER_MS = 100;

/** Pushes KuCoin's example under the topic that was subscribed to, so that a client's routing finds it. */
export const pushExample = (session: Session, { name, topic }: Single): void => {
  if (FEEDS.has(topic.id) || !topic.example) return;
  session.push(stringify({ ...topic.example, topic: name }), name);
};

const matchData = (trade: Trade): Readonly<Record<string, string>> => ({
  makerOrderId: trade.makerOrderId,
  price: format(trade.price),
  sequence: String(trade.sequence),
  side: trade.side,
  size: format(trade.size),
  symbol: trade.symbol,
  takerOrderId: trade.takerOrderId,
  time: String(BigInt(trade.at) * 1_000_000n),
  tradeId: String(trade.id),
  type: 'match',
});

/** Starts the live topics; returns what stops them. */
export const startFeeds = (sessions: Iterable<Session>, exchange: Exchange): (() => void) => {
  const publish = (topic: string, subject: string, data: unknown): void => {
    const text = stringify({ topic, type: 'message', subject, data });
    for (const session of sessions) if (session.subscribed.has(topic)) session.push(text, topic);
  };
  const onTrade = (trade: Trade): void => {
    if (trade.product === 'spot') publish(`/market/match:${trade.symbol}`, 'trade.l3match', matchData(trade));
  };
  exchange.events.on('trade', onTrade);
  const timer = setInterval(() => {
    for (const market of exchange.spotMarkets.values())
      publish(`/market/ticker:${market.info.symbol}`, 'trade.ticker', tickerOf(exchange, market));
  }, TICKER_MS);
  return () => {
    exchange.events.off('trade', onTrade);
    clearInterval(timer);
  };
};
