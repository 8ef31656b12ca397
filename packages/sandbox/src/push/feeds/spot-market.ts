import { tickerOf } from '../../behaviours/market/data.ts';
import { format } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { SpotMarket } from '../../engine/market/spot-market.ts';
import type { Trade } from '../../engine/market/trade.ts';
import { each, every } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { messageOf, nanoseconds } from './message.ts';

const matchOf = (trade: Trade): object => ({
  makerOrderId: trade.makerOrderId,
  price: format(trade.price),
  sequence: String(trade.sequence),
  side: trade.side,
  size: format(trade.size),
  symbol: trade.symbol,
  takerOrderId: trade.takerOrderId,
  time: nanoseconds(trade.at),
  tradeId: String(trade.id),
  type: 'match',
});

/** Changes with everything that a ticker shows. */
export const tickerVersion = ({ book, last }: SpotMarket): string => `${book.sequence()} ${last.at}`;

/** All markets under one topic, the symbol as subject; each only when it has changed. */
const allTickers: Feed = {
  id: 'spot-public.allTickers',
  start: (desk) => {
    const seen = new Map<string, string>();
    return desk.tick(100, () => {
      for (const [symbol, market] of desk.exchange.spotMarkets) {
        const version = tickerVersion(market);
        if (seen.get(symbol) === version) continue;
        seen.set(symbol, version);
        for (const channel of desk.channels())
          channel.send(messageOf(channel, symbol, tickerOf(desk.exchange, market)));
      }
    });
  },
};

const version = ({ spotMarkets }: Exchange, { symbol }: { readonly symbol: string }): unknown => {
  const market = spotMarkets.get(symbol);
  return market && tickerVersion(market);
};

/** Trades and tickers of spot markets. */
export const spotMarketFeeds: readonly Feed[] = [
  each('spot-public.trade', 'trade', (trade, desk) => {
    const channel = desk.find(trade.symbol);
    if (channel) channel.send(messageOf(channel, 'trade.l3match', matchOf(trade)));
  }),
  every('spot-public.ticker', 100, {
    version,
    text: (exchange, channel) => {
      const market = exchange.spotMarkets.get(channel.symbol);
      return market && messageOf(channel, 'trade.ticker', tickerOf(exchange, market));
    },
  }),
  allTickers,
];
