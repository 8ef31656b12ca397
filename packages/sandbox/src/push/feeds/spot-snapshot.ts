import { toNumber } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { candleRows } from '../../engine/market/history.ts';
import { indexPriceOf } from '../../engine/market/index-price.ts';
import type { SpotMarket } from '../../engine/market/spot-market.ts';
import { statsOf } from '../../engine/market/stats.ts';
import { tapeOf } from '../../engine/market/tape.ts';
import type { Tape } from '../../engine/market/tape.ts';
import { zoneOf } from '../../behaviours/market/symbols.ts';
import { every } from '../feed.ts';
import type { Feed, State } from '../feed.ts';
import { messageOf } from './message.ts';
import { tickerVersion } from './spot-market.ts';

type Fields = Readonly<Record<string, unknown>>;

const HOUR_MS = 3_600_000;

/** What changed in the last hours, for people: plain numbers. */
const changeOver = (exchange: Exchange, tape: Tape, hours: number, last: number): Fields => {
  const now = exchange.clock.now();
  const from = now - (now % 60_000) - hours * HOUR_MS;
  const rows = candleRows(tape, '1min', from, now + 1);
  const sum = (column: 5 | 6): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  const open = Number(rows[0]?.[1] ?? last);
  return {
    changePrice: last - open,
    changeRate: open === 0 ? 0 : (last - open) / open,
    high: Math.max(last, ...rows.map((row) => Number(row[3]))),
    low: Math.min(last, ...rows.map((row) => Number(row[4]))),
    open,
    vol: sum(5),
    volValue: sum(6),
  };
};

const snapshotOf = (exchange: Exchange, { info, book }: SpotMarket): Fields => {
  const tape = tapeOf(exchange, 'spot', info.symbol);
  const stats = statsOf(exchange, tape);
  const last = toNumber(stats.last);
  const bid = book.best('buy');
  const ask = book.best('sell');
  const day = {
    changePrice: toNumber(stats.change),
    changeRate: toNumber(stats.changeRate),
    high: toNumber(stats.high),
    low: toNumber(stats.low),
    open: toNumber(stats.open),
    vol: toNumber(stats.volume),
    volValue: toNumber(stats.turnover),
  };
  const data = {
    askSize: ask ? toNumber(ask.shown) : 0,
    averagePrice: toNumber(stats.average),
    baseCurrency: info.base,
    bidSize: bid ? toNumber(bid.shown) : 0,
    board: 1,
    buy: bid ? toNumber(bid.price) : 0,
    close: last,
    datetime: exchange.clock.now(),
    lastTradedPrice: last,
    makerCoefficient: 1,
    makerFeeRate: 0.001,
    marginTrade: info.marginEnabled,
    mark: 0,
    market: zoneOf(info),
    marketChange1h: changeOver(exchange, tape, 1, last),
    marketChange24h: day,
    marketChange4h: changeOver(exchange, tape, 4, last),
    markets: [zoneOf(info)],
    quoteCurrency: info.quote,
    sell: ask ? toNumber(ask.price) : 0,
    siteTypes: ['global'],
    sort: 100,
    symbol: info.symbol,
    symbolCode: info.symbol,
    takerCoefficient: 1,
    takerFeeRate: 0.001,
    trading: true,
    ...day,
  };
  return { sequence: String(book.sequence()), data };
};

const symbolSnapshot: State = {
  version: ({ spotMarkets }, { symbol }) => {
    const market = spotMarkets.get(symbol);
    return market && tickerVersion(market);
  },
  text: (exchange, channel) => {
    const market = exchange.spotMarkets.get(channel.symbol);
    return market && messageOf(channel, 'trade.snapshot', snapshotOf(exchange, market));
  },
};

/** Every symbol of a zone such as `USDS` or of a quote currency such as `BTC`, each when it has changed. */
const marketSnapshot: Feed = {
  id: 'spot-public.marketSnapshot',
  start: (desk) => {
    const seen = new Map<string, string>();
    return desk.tick(2000, () => {
      for (const market of desk.exchange.spotMarkets.values()) {
        const { symbol, quote } = market.info;
        const channels = [zoneOf(market.info), quote].flatMap((name) => desk.find(name) ?? []);
        const version = tickerVersion(market);
        if (channels.length === 0 || seen.get(symbol) === version) continue;
        seen.set(symbol, version);
        const data = snapshotOf(desk.exchange, market);
        for (const channel of new Set(channels)) channel.send(messageOf(channel, 'trade.snapshot', data));
      }
    });
  },
};

const SECOND_MS = 1000;
const secondOf = ({ clock }: Exchange): number => clock.now() - (clock.now() % SECOND_MS);

/** Mark and index price of margin trading are one price here. */
const indicator: State = {
  version: secondOf,
  text: (exchange, channel) => {
    const value = toNumber(indexPriceOf(exchange, channel.symbol));
    // Of a pair that nobody knows there is nothing to tell.
    if (value === 0) return undefined;
    const data = { symbol: channel.symbol, granularity: SECOND_MS, timestamp: secondOf(exchange), value };
    return messageOf(channel, 'tick', data);
  },
};

/** Figures of the day, and prices of reference. */
export const spotSnapshotFeeds: readonly Feed[] = [
  every('spot-public.symbolSnapshot', 2000, symbolSnapshot),
  marketSnapshot,
  every('margin-public.markPrice', SECOND_MS, indicator),
  every('margin-public.indexPrice', SECOND_MS, indicator),
];
