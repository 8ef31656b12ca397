import { divide, format, toNumber } from '../../engine/amount.ts';
import type { Book, Side } from '../../engine/book/book.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesMarket } from '../../engine/futures/market.ts';
import { indexPriceOf, markPriceOf, rateOf } from '../../engine/futures/prices.ts';
import { statsOf } from '../../engine/market/stats.ts';
import { tapeOf } from '../../engine/market/tape.ts';
import type { Channel, Listener } from '../channel.ts';
import { each, every, upon } from '../feed.ts';
import type { Feed, State } from '../feed.ts';
import { message, messageOf, pushId, toNs } from './message.ts';

/** Prices as text, lots as numbers. */
const rowsOf = (book: Book, side: Side, depth: number): string => {
  const rows: string[] = [];
  book.walk(side, ({ text, shown }) => {
    if (shown.c[0] !== 0) rows.push(`["${text}",${format(shown)}]`);
    return rows.length < depth;
  });
  return `[${rows.join()}]`;
};

const best = (book: Book, side: Side): readonly [string, number] => {
  const level = book.best(side);
  return level ? [level.text, toNumber(level.shown)] : ['0', 0];
};

const bestOf = (book: Book): Readonly<Record<string, unknown>> => {
  const [bestBidPrice, bestBidSize] = best(book, 'buy');
  const [bestAskPrice, bestAskSize] = best(book, 'sell');
  return { bestBidSize, bestBidPrice, bestAskPrice, bestAskSize };
};

const marketOf = ({ futuresMarkets }: Exchange, symbol: string): FuturesMarket | undefined =>
  futuresMarkets.get(symbol);

const sides = (book: Book, depth: number): string =>
  `"bids":${rowsOf(book, 'buy', depth)},"asks":${rowsOf(book, 'sell', depth)}`;

const depth = (levels: number): State => ({
  text: (exchange, channel) => {
    const book = marketOf(exchange, channel.symbol)?.book;
    if (!book) return undefined;
    const now = exchange.clock.now();
    const json = `{${sides(book, levels)},"sequence":${book.sequence()},"timestamp":${now},"ts":${now}}`;
    return message(channel, 'level2', json, `"sn":${now},`);
  },
});

const depth5: State = {
  ...depth(5),
  version: (exchange, { symbol }) => {
    const book = marketOf(exchange, symbol)?.book;
    return book && sides(book, 5);
  },
};

const tickerV2: State = {
  version: (exchange, { symbol }) => {
    const book = marketOf(exchange, symbol)?.book;
    return book && Object.values(bestOf(book)).join();
  },
  text: (exchange, channel) => {
    const { symbol } = channel;
    const book = marketOf(exchange, symbol)?.book;
    if (!book) return undefined;
    const sequence = book.sequence();
    const data = { symbol, sequence, ...bestOf(book), ts: toNs(exchange.clock.now()) };
    return messageOf(channel, 'tickerV2', data, `"sn":${sequence},`);
  },
};

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** Two kinds of push under one topic: prices by the second, the funding rate by the minute. */
const instrument: Feed = {
  id: 'futures-public.instrument',
  start: (desk) => {
    const { exchange } = desk;
    const prices = (): void => {
      const timestamp = exchange.clock.now() - (exchange.clock.now() % SECOND_MS);
      for (const channel of desk.channels()) {
        const market = marketOf(exchange, channel.symbol);
        if (!market || channel.seen === timestamp) continue;
        channel.seen = timestamp;
        const data = {
          markPrice: toNumber(markPriceOf(exchange, market)),
          indexPrice: toNumber(indexPriceOf(exchange, market.contract)),
          granularity: SECOND_MS,
          timestamp,
        };
        channel.send(messageOf(channel, 'mark.index.price', data));
      }
    };
    const rates = (): void => {
      for (const channel of desk.channels()) sendRate(exchange, channel);
    };
    const stops = [desk.tick(SECOND_MS, prices), desk.tick(MINUTE_MS, rates)];
    return () => {
      for (const stop of stops) stop();
    };
  },
  // Who has just come does not wait a minute for the first rate.
  joined: ({ exchange, soon }, channel) => {
    const listeners = [...channel.fresh];
    channel.fresh.clear();
    soon(() => sendRate(exchange, channel, listeners));
  },
};

const sendRate = (exchange: Exchange, channel: Channel, to?: readonly Listener[]): void => {
  const market = marketOf(exchange, channel.symbol);
  if (!market) return;
  const timestamp = exchange.clock.now() - (exchange.clock.now() % MINUTE_MS);
  const fundingRate = toNumber(rateOf(market.state.fundingRate));
  channel.send(messageOf(channel, 'funding.rate', { granularity: MINUTE_MS, fundingRate, timestamp }), to);
};

const snapshot: State = {
  version: (exchange, { symbol }) => marketOf(exchange, symbol)?.book.sequence(),
  text: (exchange, channel) => {
    const market = marketOf(exchange, channel.symbol);
    if (!market) return undefined;
    const { contract } = market;
    const stats = statsOf(exchange, tapeOf(exchange, 'futures', contract.symbol));
    const now = exchange.clock.now();
    // A lot of an inverse contract is a dollar, whatever a coin costs.
    const coins = contract.inverse
      ? divide(stats.volume, stats.average, 8)
      : stats.volume.times(contract.multiplier);
    const data = {
      highPrice: toNumber(stats.high),
      lastPrice: toNumber(stats.last),
      lowPrice: toNumber(stats.low),
      price24HoursBefore: toNumber(stats.open),
      priceChg: toNumber(stats.change),
      priceChgPct: toNumber(stats.changeRate),
      symbol: contract.symbol,
      ts: toNs(now),
      turnover: toNumber(stats.turnover),
      volume: toNumber(coins),
      fundingRate: toNumber(rateOf(market.state.fundingRate)),
    };
    return messageOf(channel, 'snapshot.24h', data, `"id":"${pushId(now, 0)}",`);
  },
};

/** Public topics of futures. */
export const futuresMarketFeeds: readonly Feed[] = [
  upon('futures-public.tickerV2', ['book'], tickerV2),
  each('futures-public.tickerV1', 'trade', (trade, desk) => {
    const channel = desk.find(trade.symbol);
    const market = marketOf(desk.exchange, trade.symbol);
    if (!channel || !market) return;
    const data = {
      symbol: trade.symbol,
      sequence: trade.sequence,
      side: trade.side,
      size: toNumber(trade.size),
      price: format(trade.price),
      ...bestOf(market.book),
      tradeId: String(trade.id),
      ts: toNs(trade.at),
    };
    channel.send(messageOf(channel, 'ticker', data, `"sn":${trade.sequence},`));
  }),
  every('futures-public.orderbookLevel5', 100, depth5),
  // Comes again every time, changed or not.
  every('futures-public.orderbookLevel50', 100, depth(50)),
  each('futures-public.orderbookIncrement', 'book', ({ symbol, side, price, size, sequence }, desk) => {
    const channel = desk.find(symbol);
    if (!channel) return;
    const json = `{"sequence":${sequence},"change":"${price},${side},${format(size)}","timestamp":${desk.exchange.clock.now()}}`;
    channel.send(message(channel, 'level2', json, `"sn":${sequence},`));
  }),
  each('futures-public.execution', 'trade', (trade, desk) => {
    const channel = desk.find(trade.symbol);
    if (!channel) return;
    const data = {
      symbol: trade.symbol,
      sequence: trade.sequence,
      side: trade.side,
      size: toNumber(trade.size),
      price: format(trade.price),
      takerOrderId: trade.takerOrderId,
      makerOrderId: trade.makerOrderId,
      tradeId: String(trade.id),
      ts: toNs(trade.at),
    };
    channel.send(messageOf(channel, 'match', data, `"sn":${trade.sequence},`));
  }),
  instrument,
  each('futures-public.announcement', 'funding', ({ type, symbol, fundingRate, fundingTime }, desk) => {
    const channel = desk.find(symbol);
    if (!channel) return;
    const timestamp = desk.exchange.clock.now();
    const data = { symbol, fundingTime, fundingRate: toNumber(fundingRate), timestamp };
    channel.send(messageOf(channel, `funding.${type}`, data));
  }),
  every('futures-public.symbolSnapshot', 5000, snapshot),
];
