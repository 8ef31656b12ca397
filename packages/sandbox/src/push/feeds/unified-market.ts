import { format } from '../../engine/amount.ts';
import type { Book, Side } from '../../engine/book/book.ts';
import { each, upon } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { marketOf } from './market.ts';
import { toNs } from './message.ts';
import { unifiedPush } from './unified-push.ts';

const best = (book: Book, side: Side): readonly [string, string] => {
  const level = book.best(side);
  return level ? [level.text, format(level.shown)] : ['0', '0'];
};

/** Trades and tickers on the unified gateways. */
export const unifiedMarketFeeds: readonly Feed[] = [
  each('unified-public.trade', 'trade', (trade, desk) => {
    const isFutures = trade.product === 'futures';
    const channel = desk.find(`${isFutures ? 'FUTURES' : 'SPOT'} ${trade.symbol}`);
    if (!channel) return;
    const data = {
      s: trade.symbol,
      E: trade.sequence,
      ti: String(trade.id),
      p: format(trade.price),
      q: format(trade.size),
      S: trade.side,
      ...(isFutures ? { rpi: false } : {}),
      M: toNs(trade.at),
    };
    channel.send(unifiedPush(channel.topic, desk.exchange.clock.now(), data));
  }),
  upon('unified-public.ticker', ['trade', 'book'], {
    version: (exchange, { params, symbol }) => {
      const market = marketOf(exchange, params['tradeType'], symbol);
      if (!market) return undefined;
      const { book, last } = market;
      return [
        ...best(book, 'buy'),
        ...best(book, 'sell'),
        format(last.price),
        format(last.size),
        last.at,
      ].join();
    },
    text: (exchange, { topic, params, symbol }) => {
      const market = marketOf(exchange, params['tradeType'], symbol);
      if (!market) return undefined;
      const { book, last } = market;
      const [b, B] = best(book, 'buy');
      const [a, A] = best(book, 'sell');
      return unifiedPush(topic, exchange.clock.now(), {
        s: symbol,
        E: book.sequence(),
        b,
        B,
        a,
        A,
        l: format(last.price),
        q: format(last.size),
        S: params['tradeType'] === 'SPOT' ? last.side.toUpperCase() : last.side,
        M: toNs(last.at),
      });
    },
  }),
];
