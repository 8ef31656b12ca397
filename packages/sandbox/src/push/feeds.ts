import { stringify } from '@kucoin-typed/runtime';
import type { Exchange } from '../exchange.ts';
import { STEP_MS, strangersTrade, tickerOf } from '../state/markets.ts';
import type { SpotMarket } from '../state/markets.ts';
import type { Session } from './session.ts';
import type { Single } from './topics.ts';

interface Feed {
  readonly subject: string;
  readonly data: (market: SpotMarket, exchange: Exchange) => Readonly<Record<string, unknown>>;
}

/** Topics that live, by id. Every other known topic is acknowledged and pushes its example once. */
export const FEEDS: Readonly<Record<string, Feed>> = {
  'spot-public.trade': {
    subject: 'trade.l3match',
    data: (market, { now, ids }) => strangersTrade(market, now(), ids.hex),
  },
  'spot-public.ticker': { subject: 'trade.ticker', data: (market, { now }) => tickerOf(market, now()) },
};

/** Pushes KuCoin's example under the topic that was subscribed to, so that a client's routing finds it. */
export const pushExample = (session: Session, { name, topic }: Single): void => {
  if (FEEDS[topic.id] || !topic.example) return;
  session.push(stringify({ ...topic.example, topic: name }));
};

/** Pushes one round of every live topic that somebody listens to; a frame is built once for all listeners. */
const pushRound = (sessions: Iterable<Session>, exchange: Exchange): void => {
  const frames = new Map<string, string | undefined>();
  for (const session of sessions) {
    for (const [name, { id }] of session.subscribed) {
      const feed = FEEDS[id];
      if (!feed) continue;
      if (!frames.has(name)) {
        // An unknown symbol is acknowledged and stays silent, as at KuCoin.
        const market = exchange.markets.spot.get(name.slice(name.indexOf(':') + 1));
        const frame = market && {
          topic: name,
          type: 'message',
          subject: feed.subject,
          data: feed.data(market, exchange),
        };
        frames.set(name, frame && stringify(frame));
      }
      const text = frames.get(name);
      if (text !== undefined) session.push(text);
    }
  }
};

/** Starts the live topics; returns what stops them. */
export const startFeeds = (sessions: Iterable<Session>, exchange: Exchange): (() => void) => {
  const timer = setInterval(() => pushRound(sessions, exchange), STEP_MS);
  return () => clearInterval(timer);
};
