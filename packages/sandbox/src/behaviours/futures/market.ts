import { ZERO, format, toNumber } from '../../engine/amount.ts';
import type { Level, Side } from '../../engine/book/book.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesMarket } from '../../engine/futures/market.ts';
import { indexPriceOf, markPriceOf } from '../../engine/futures/prices.ts';
import { statsOf } from '../../engine/market/stats.ts';
import { lastTrades, tapeOf } from '../../engine/market/tape.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { nanoseconds } from './order-view.ts';

const marketOf = (call: Call): FuturesMarket => call.exchange.futuresMarket(text(call, 'symbol'));

const best = (level: Level | undefined): readonly [string, number] =>
  level ? [level.text, toNumber(level.shown)] : ['0', 0];

/** The last trade and the best prices around it. */
const futuresTicker = (
  exchange: Exchange,
  { contract, book, last }: FuturesMarket,
): Readonly<Record<string, unknown>> => {
  const [newest] = lastTrades(tapeOf(exchange, 'futures', contract.symbol));
  const [bestBidPrice, bestBidSize] = best(book.best('buy'));
  const [bestAskPrice, bestAskSize] = best(book.best('sell'));
  return {
    sequence: book.sequence(),
    symbol: contract.symbol,
    side: last.side,
    size: toNumber(last.size),
    tradeId: String(newest?.id ?? 0),
    price: format(last.price),
    bestBidPrice,
    bestBidSize,
    bestAskPrice,
    bestAskSize,
    ts: nanoseconds(last.at),
  };
};

/** Best first; hidden orders do not show. */
const rows = ({ book }: FuturesMarket, side: Side, depth: number): readonly (readonly [number, number])[] =>
  book
    .levels(side)
    .filter(({ shown }) => shown.gt(ZERO))
    .slice(0, depth)
    .map(({ price, shown }) => [toNumber(price), toNumber(shown)]);

const futuresBook = (
  exchange: Exchange,
  market: FuturesMarket,
  depth: number,
): Readonly<Record<string, unknown>> => ({
  sequence: market.book.sequence(),
  symbol: market.contract.symbol,
  bids: rows(market, 'buy', depth),
  asks: rows(market, 'sell', depth),
  ts: nanoseconds(exchange.clock.now()),
});

const getFullOrderBook: Behaviour = (call) => {
  if (optionalText(call, 'symbol') === undefined) throw badParameter('symbol', 'is required');
  return futuresBook(call.exchange, marketOf(call), Infinity);
};

const getPartOrderBook: Behaviour = (call) => {
  const size = text(call, 'size');
  if (size !== '20' && size !== '100') throw badParameter('size', 'must be 20 or 100');
  return futuresBook(call.exchange, marketOf(call), Number(size));
};

/** The last hundred, the newest first. */
const getTradeHistory: Behaviour = (call) =>
  lastTrades(tapeOf(call.exchange, 'futures', marketOf(call).contract.symbol)).map((trade) => ({
    sequence: trade.sequence,
    contractId: 1,
    tradeId: String(trade.id),
    makerOrderId: trade.makerOrderId,
    takerOrderId: trade.takerOrderId,
    ts: nanoseconds(trade.at),
    size: toNumber(trade.size),
    price: format(trade.price),
    side: trade.side,
  }));

const getMarkPrice: Behaviour = (call) => {
  const { exchange } = call;
  const market = marketOf(call);
  const now = exchange.clock.now();
  return {
    symbol: market.contract.symbol,
    granularity: 1000,
    timePoint: now - (now % 1000),
    value: toNumber(markPriceOf(exchange, market)),
    indexPrice: toNumber(indexPriceOf(exchange, market.contract)),
  };
};

/** In USD: lots of inverse contracts are worth 1 USD each. */
const get24hrStats: Behaviour = ({ exchange }) => ({
  turnoverOf24h: toNumber(
    [...exchange.futuresMarkets.values()].reduce((sum, { contract }) => {
      const { volume, turnover } = statsOf(exchange, tapeOf(exchange, 'futures', contract.symbol));
      return sum.plus(contract.inverse ? volume : turnover);
    }, ZERO),
  ),
});

export const futuresMarketData: Behaviours = {
  'futures.market.getTicker': (call) => futuresTicker(call.exchange, marketOf(call)),
  'futures.market.getAllTickers': ({ exchange }) =>
    [...exchange.futuresMarkets.values()].map((market) => futuresTicker(exchange, market)),
  'futures.market.getFullOrderBook': getFullOrderBook,
  'futures.market.getPartOrderBook': getPartOrderBook,
  'futures.market.getTradeHistory': getTradeHistory,
  'futures.market.getMarkPrice': getMarkPrice,
  'futures.market.get24hrStats': get24hrStats,
};
