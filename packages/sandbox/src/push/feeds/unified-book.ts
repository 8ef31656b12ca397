import { format } from '../../engine/amount.ts';
import type { Book } from '../../engine/book/book.ts';
import type { Channel } from '../channel.ts';
import { each, every, upon } from '../feed.ts';
import type { Desk, Feed, State } from '../feed.ts';
import { marketOf } from './market.ts';
import { nanoseconds } from './message.ts';
import { rowsOf } from './spot-book.ts';
import { TOP_DEPTH, followTop } from './top-book.ts';

interface Image {
  readonly type: 'snapshot' | 'delta';
  readonly from: number;
  readonly to: number;
  readonly asks: string;
  readonly bids: string;
}

const frame = (
  { params, symbol }: Channel,
  depth: string,
  { type, from, to, asks, bids }: Image,
  now: number,
): string => {
  const ns = nanoseconds(now);
  return `{"T":"obu.${params['tradeType']}","P":${ns},"dp":"${depth}","t":"${type}","d":{"s":"${symbol}","O":${from},"C":${to},"M":${ns},"a":${asks},"b":${bids}}}`;
};

const imageOf = (book: Book, depth: number): Image => ({
  type: 'snapshot',
  from: book.sequence(),
  to: book.sequence(),
  asks: rowsOf(book, 'sell', depth),
  bids: rowsOf(book, 'buy', depth),
});

const depthState = (depth: '1' | '5' | '50'): State => ({
  text: (exchange, channel) => {
    const market = marketOf(exchange, channel.params['tradeType'], channel.symbol);
    return market && frame(channel, depth, imageOf(market.book, Number(depth)), exchange.clock.now());
  },
});

const bestVersion: State['version'] = (exchange, { params, symbol }) => {
  const market = marketOf(exchange, params['tradeType'], symbol);
  return market && `${rowsOf(market.book, 'sell', 1)}${rowsOf(market.book, 'buy', 1)}`;
};

/** A snapshot for who has just come, then what changed among the best 500 in each ten milliseconds. */
const batches: Feed = {
  id: 'unified-public.obu increment@10ms',
  start: (desk) => {
    const tops = new WeakMap<Channel, ReturnType<typeof followTop>>();
    const push = (channel: Channel, { exchange }: Desk): void => {
      const market = marketOf(exchange, channel.params['tradeType'], channel.symbol);
      if (!market) return;
      const { book } = market;
      const now = exchange.clock.now();
      const known = tops.get(channel);
      const top = known?.book === book ? known : followTop(book);
      // Whoever followed a book that is no more starts anew.
      if (known && top !== known) for (const listener of channel.listeners) channel.fresh.add(listener);
      tops.set(channel, top);
      const change = top.catchUp();
      if (change) {
        const settled = [...channel.listeners].filter((listener) => !channel.fresh.has(listener));
        channel.send(frame(channel, 'increment@10ms', { type: 'delta', ...change }, now), settled);
      }
      if (channel.fresh.size === 0) return;
      channel.send(frame(channel, 'increment@10ms', imageOf(book, TOP_DEPTH), now), [...channel.fresh]);
      channel.fresh.clear();
    };
    return desk.tick(10, () => {
      for (const channel of desk.channels()) push(channel, desk);
    });
  },
};

/** Books on the unified gateways. */
export const unifiedBookFeeds: readonly Feed[] = [
  upon('unified-public.obu 1', ['book'], { ...depthState('1'), version: bestVersion }),
  every('unified-public.obu 5', 100, depthState('5')),
  every('unified-public.obu 50', 100, depthState('50')),
  each('unified-public.obu increment', 'book', ({ symbol, side, price, size, sequence }, desk) => {
    // The one form of symbols tells spot and futures apart.
    const channel = desk.find(`${symbol.includes('-') ? 'SPOT' : 'FUTURES'} ${symbol}`);
    if (!channel) return;
    const row = `[["${price}","${format(size)}"]]`;
    const [asks, bids] = side === 'sell' ? [row, '[]'] : ['[]', row];
    const image: Image = { type: 'delta', from: sequence, to: sequence, asks, bids };
    channel.send(frame(channel, 'increment', image, desk.exchange.clock.now()));
  }),
  batches,
];
