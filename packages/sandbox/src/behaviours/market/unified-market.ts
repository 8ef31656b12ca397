import { ZERO, cut, format } from '../../engine/amount.ts';
import type { PriceKind } from '../../engine/futures/price-candles.ts';
import { priceIn } from '../../engine/market/index-price.ts';
import { statsOf } from '../../engine/market/stats.ts';
import { lastTrades } from '../../engine/market/tape.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import {
  callAuctionInfo,
  candleWindow,
  isCandleType,
  nanoseconds,
  newestCandles,
  sideOf,
  tickerOf,
} from './data.ts';
import { MARKET_SOURCES } from './view.ts';
import type { MarketSource, MarketView } from './view.ts';
import { unifiedCurrencies } from './unified-currencies.ts';
import { indexPrices } from './unified-index-price.ts';

type Fields = Readonly<Record<string, unknown>>;

const sourceOf = (call: Call): MarketSource => {
  const source = MARKET_SOURCES.get(text(call, 'tradeType'));
  if (!source) throw badParameter('tradeType', `must be one of ${[...MARKET_SOURCES.keys()].join(', ')}`);
  return source;
};

const unknown = (symbol: string): Refusal =>
  new Refusal('106190', `Nothing called ${symbol} trades here.`, { absent: 'symbol' });

/** Answers for one market, under the trade type and symbol that were asked for. */
const ofMarket =
  (show: (call: Call, view: MarketView, source: MarketSource) => Fields): Behaviour =>
  (call) => {
    const source = sourceOf(call);
    const symbol = text(call, 'symbol');
    const view = source.find(call.exchange, symbol);
    if (!view) throw unknown(symbol);
    return { tradeType: text(call, 'tradeType'), ...show(call, view, source) };
  };

/** Answers for one market or for all of them. */
const ofMarkets =
  (show: (call: Call, view: MarketView) => Fields, more: (call: Call) => Fields = () => ({})): Behaviour =>
  (call) => {
    const source = sourceOf(call);
    const symbol = optionalText(call, 'symbol');
    const one = symbol === undefined ? undefined : source.find(call.exchange, symbol);
    if (symbol !== undefined && !one) throw unknown(symbol);
    const views = one ? [one] : source.all(call.exchange);
    return {
      tradeType: text(call, 'tradeType'),
      ...more(call),
      list: views.map((view) => show(call, view)),
    };
  };

const ticker = ({ exchange }: Call, view: MarketView): Fields => {
  const { symbol, name, last, tape, indexPrice, markPrice } = view;
  const stats = statsOf(exchange, tape);
  const { base, quote } = view.volumes(stats);
  const { bestBid, bestBidSize, bestAsk, bestAskSize } = tickerOf(exchange, view);
  return {
    symbol,
    name,
    bestBidPrice: bestBid,
    bestBidSize,
    bestAskPrice: bestAsk,
    bestAskSize,
    lastPrice: format(last.price),
    size: format(last.size),
    open: format(stats.open),
    high: format(stats.high),
    low: format(stats.low),
    baseVolume: format(base),
    quoteVolume: format(quote),
    priceChange: format(stats.change),
    priceChangePercent: format(stats.changeRate),
    ...(indexPrice ? { indexPrice: format(indexPrice) } : {}),
    ...(markPrice ? { markPrice: format(markPrice) } : {}),
  };
};

const tickers = ofMarkets(ticker, ({ exchange }) => ({ ts: nanoseconds(exchange.clock.now()) }));

const trades = ofMarket((_call, { symbol, tape }) => ({
  symbol,
  list: lastTrades(tape).map(({ id, price, size, side, at }) => ({
    sequence: id,
    tradeId: String(id),
    price: format(price),
    size: format(size),
    side,
    ts: nanoseconds(at),
    isRpiTrade: false,
  })),
}));

const DEPTHS: Readonly<Record<string, number>> = { '20': 20, '50': 50, '100': 100, FULL: Infinity };

const orderBook = (withTime: boolean): Behaviour =>
  ofMarket((call, { symbol, book }) => {
    const depth = DEPTHS[optionalText(call, 'limit') ?? '100'];
    if (depth === undefined) throw badParameter('limit', 'must be 20, 50, 100 or FULL');
    return {
      symbol,
      sequence: book.sequence(),
      bids: sideOf(book, 'buy', depth),
      asks: sideOf(book, 'sell', depth),
      ...(withTime ? { ts: nanoseconds(call.exchange.clock.now()) } : {}),
    };
  });

/** The prices at which nobody trades, by `klineType`. */
const KINDS: Readonly<Record<string, PriceKind>> = {
  INDEX_PRICE: 'index',
  MARK_PRICE: 'mark',
  PREMIUM_INDEX: 'premium',
};

const klines = ofMarket((call, { symbol, tape, priceRows }, { candles }) => {
  const type = text(call, 'interval');
  if (!isCandleType(type)) throw badParameter('interval', 'is not a length of candles');
  const klineType = optionalText(call, 'klineType') ?? 'TRADE';
  if (klineType === 'TRADE') return { symbol, list: newestCandles(call, tape, type, candles) };
  const kind = KINDS[klineType];
  if (!kind) throw badParameter('klineType', 'must be TRADE, MARK_PRICE, INDEX_PRICE or PREMIUM_INDEX');
  const { from, to } = candleWindow(call, type, candles);
  const rows = to <= from ? [] : priceRows(kind, type, from, to);
  return { symbol, list: rows.slice(-candles).toReversed() };
});

/** What all markets of a trade type turned over in a day, in tether. */
const turnover = ({ exchange }: Call, tradeType: string): string => {
  const views = MARKET_SOURCES.get(tradeType)?.all(exchange) ?? [];
  const sum = views.reduce((total, { tape, quote, volumes }) => {
    const price = priceIn(exchange, quote, 'USDT') ?? ZERO;
    return total.plus(volumes(statsOf(exchange, tape)).quote.times(price));
  }, ZERO);
  return format(cut(sum, 2));
};

const versions = (name: string, behave: Behaviour): Behaviours => ({
  [`unified.market.${name}`]: behave,
  [`unifiedV1.market.${name}`]: behave,
});

export const unifiedMarket: Behaviours = {
  ...versions('getTicker', tickers),
  ...versions('getTrade', trades),
  ...versions('getKlines', klines),
  'unified.market.getOrderBook': orderBook(false),
  'unifiedV1.market.getOrderBook': orderBook(true),
  'unified.market.getSymbol': ofMarkets((_call, { instrument }) => instrument()),
  'unifiedV1.market.getSymbol': ofMarkets((_call, { instrumentV1 }) => instrumentV1()),
  'unified.market.getTradeStatistics': (call) => ({
    spot: { turnoverOf24h: turnover(call, 'SPOT') },
    futures: { turnoverOf24h: turnover(call, 'FUTURES') },
  }),
  'unifiedV1.market.getTradeStatistics': (call) => ({ turnoverOf24h: turnover(call, 'SPOT') }),
  'unified.market.getCallAuctionInfo': callAuctionInfo,
  ...versions('getIndexPrice', indexPrices),
  ...unifiedCurrencies,
};
