import { format } from '../../engine/amount.ts';
import type { Book, Level, Side } from '../../engine/book/book.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { each, every } from '../feed.ts';
import type { Feed, State } from '../feed.ts';
import { message } from './message.ts';

/** `["67996.7","1.14213262"]` */
const rowOf = ({ text, shown }: Level): string => `["${text}","${format(shown)}"]`;

/** The best levels of a side as JSON, best first. Levels of hidden orders alone are none. */
export const rowsOf = (book: Book, side: Side, depth: number): string => {
  const rows: string[] = [];
  book.walk(side, (level) => {
    if (level.shown.c[0] !== 0) rows.push(rowOf(level));
    return rows.length < depth;
  });
  return `[${rows.join()}]`;
};

/** The best level of a side; undefined if there is none. */
const bestRow = (book: Book, side: Side): string | undefined => {
  const rows = rowsOf(book, side, 1);
  return rows === '[]' ? undefined : rows.slice(1, -1);
};

const bookOf = ({ spotMarkets }: Exchange, symbol: string): Book | undefined => spotMarkets.get(symbol)?.book;

const sides = (book: Book, depth: number): string =>
  `"asks":${rowsOf(book, 'sell', depth)},"bids":${rowsOf(book, 'buy', depth)}`;

const depth = (levels: number, isRepeated: boolean): State => ({
  ...(isRepeated
    ? {}
    : {
        version: (exchange: Exchange, { symbol }: { readonly symbol: string }): unknown => {
          const book = bookOf(exchange, symbol);
          return book && sides(book, levels);
        },
      }),
  text: (exchange, channel) => {
    const book = bookOf(exchange, channel.symbol);
    return book && message(channel, 'level2', `{${sides(book, levels)},"timestamp":${exchange.clock.now()}}`);
  },
});

const level1: State = {
  version: (exchange, { symbol }) => {
    const book = bookOf(exchange, symbol);
    return book && `${bestRow(book, 'sell')} ${bestRow(book, 'buy')}`;
  },
  text: (exchange, channel) => {
    const book = bookOf(exchange, channel.symbol);
    if (!book) return undefined;
    const json = `{"asks":${bestRow(book, 'sell') ?? '[]'},"bids":${bestRow(book, 'buy') ?? '[]'},"timestamp":${exchange.clock.now()}}`;
    return message(channel, 'level1', json);
  },
};

/** Books of spot markets. */
export const spotBookFeeds: readonly Feed[] = [
  every('spot-public.orderbookLevel1', 10, level1),
  every('spot-public.orderbookLevel5', 100, depth(5, false)),
  // Comes again every time, changed or not.
  every('spot-public.orderbookLevel50', 100, depth(50, true)),
  each('spot-public.orderbookIncrement', 'book', ({ symbol, side, price, size, sequence }, desk) => {
    const channel = desk.find(symbol);
    if (!channel) return;
    const row = `[["${price}","${format(size)}","${sequence}"]]`;
    const changes = side === 'buy' ? `{"asks":[],"bids":${row}}` : `{"asks":${row},"bids":[]}`;
    const json = `{"changes":${changes},"sequenceEnd":${sequence},"sequenceStart":${sequence},"symbol":"${symbol}","time":${desk.exchange.clock.now()}}`;
    channel.send(message(channel, 'trade.l2update', json));
  }),
];
