import { format } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { Book } from '../../engine/book/book.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesMarket } from '../../engine/futures/market.ts';
import { priceCandles } from '../../engine/futures/price-candles.ts';
import type { PriceKind } from '../../engine/futures/price-candles.ts';
import { indexPriceOf, markPriceOf } from '../../engine/futures/prices.ts';
import type { CandleType } from '../../engine/market/candle-types.ts';
import type { LastTrade } from '../../engine/market/spot-market.ts';
import { candleRows } from '../../engine/market/history.ts';
import { tapeOf } from '../../engine/market/tape.ts';
import type { Tape } from '../../engine/market/tape.ts';
import type { DayStats } from '../../engine/market/stats.ts';
import { LIQUIDATION_RATIO, MAX_LEVERAGE, WARNING_RATIO, marginPairs } from '../../engine/margin/terms.ts';
import { futuresInstrument, futuresInstrumentV1 } from '../futures/instrument.ts';
import { spotInstrument } from '../spot/instrument.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A market as the unified endpoints see it, whatever is traded there. */
export interface MarketView {
  readonly symbol: string;
  readonly name: string;
  /** In which a day's `quoteVolume` is. */
  readonly quote: string;
  readonly book: Book;
  readonly last: LastTrade;
  readonly tape: Tape;
  /** Contracts only. */
  readonly indexPrice?: Amount | undefined;
  readonly markPrice?: Amount | undefined;
  /** Candles of prices at which nobody trades, [from, to) in milliseconds, oldest first. */
  readonly priceRows: (
    kind: PriceKind,
    type: CandleType,
    from: number,
    to: number,
  ) => readonly (readonly string[])[];
  /** What was turned over in a day, in both currencies. */
  readonly volumes: (day: DayStats) => { readonly base: Amount; readonly quote: Amount };
  /** The row of `market/instrument`, in the fields of the second and of the first version. */
  readonly instrument: () => Fields;
  readonly instrumentV1: () => Fields;
}

/** All markets of a trade type. */
export interface MarketSource {
  readonly all: (exchange: Exchange) => readonly MarketView[];
  readonly find: (exchange: Exchange, symbol: string) => MarketView | undefined;
  /** How many candles come at once. */
  readonly candles: number;
}

/** A spot pair's index is the pair itself: nobody trades at it, so it has no volume. */
const spotView = (exchange: Exchange, symbol: string): MarketView | undefined => {
  const market = exchange.spotMarkets.get(symbol);
  if (!market) return undefined;
  const tape = tapeOf(exchange, 'spot', symbol);
  return {
    symbol,
    name: symbol,
    quote: market.info.quote,
    book: market.book,
    last: market.last,
    tape,
    priceRows: (kind, type, from, to) =>
      candleRows(tape, type, from, to).map(([start, ...prices]) => [
        start,
        ...prices.slice(0, 4).map((price) => (kind === 'premium' ? '0' : price)),
        '0',
        '0',
      ]),
    volumes: ({ volume, turnover }) => ({ base: volume, quote: turnover }),
    instrument: () => spotInstrument(exchange, market),
    instrumentV1: () => spotInstrument(exchange, market),
  };
};

/** Sizes in books and trades are lots; a day's volumes are money. A lot of an inverse contract is a dollar. */
const viewOf = (exchange: Exchange, market: FuturesMarket): MarketView => {
  const { contract, book, last } = market;
  const { symbol, inverse, multiplier } = contract;
  return {
    symbol,
    name: symbol,
    quote: contract.quote,
    book,
    last,
    tape: tapeOf(exchange, 'futures', symbol),
    indexPrice: indexPriceOf(exchange, contract),
    markPrice: markPriceOf(exchange, market),
    priceRows: (kind, type, from, to) => priceCandles(exchange, market, kind, type, from, to),
    volumes: ({ volume, turnover }) =>
      inverse ? { base: turnover, quote: volume } : { base: volume.times(multiplier), quote: turnover },
    instrument: () => futuresInstrument(exchange, market),
    instrumentV1: () => futuresInstrumentV1(market),
  };
};

const found = (views: readonly (MarketView | undefined)[]): readonly MarketView[] =>
  views.filter((view) => view !== undefined);

const spot: MarketSource = {
  all: (exchange) => found([...exchange.spotMarkets.keys()].map((symbol) => spotView(exchange, symbol))),
  find: spotView,
  candles: 1500,
};

const futures: MarketSource = {
  all: (exchange) => [...exchange.futuresMarkets.values()].map((market) => viewOf(exchange, market)),
  find: (exchange, symbol) => {
    const market = exchange.futuresMarkets.get(symbol);
    return market && viewOf(exchange, market);
  },
  candles: 200,
};

/** The spot pairs that margin accounts trade, with the terms of their kind. */
const margin = (marginMode: 'ISOLATED' | 'CROSS'): MarketSource => {
  const find: MarketSource['find'] = (exchange, symbol) => {
    const view = marginPairs(exchange).includes(symbol) ? spotView(exchange, symbol) : undefined;
    const terms = {
      marginMode,
      maxLeverage: MAX_LEVERAGE[marginMode === 'CROSS' ? 'cross' : 'isolated'],
      alertRiskRatio: format(WARNING_RATIO),
      liquidationRiskRatio: format(LIQUIDATION_RATIO),
      baseBorrowEnable: true,
      quoteBorrowEnable: true,
      baseTransferInEnable: true,
      quoteTransferInEnable: true,
    };
    return view && { ...view, instrumentV1: () => ({ ...view.instrumentV1(), ...terms }) };
  };
  return {
    all: (exchange) => found(marginPairs(exchange).map((symbol) => find(exchange, symbol))),
    find,
    candles: spot.candles,
  };
};

/** The markets by the trade types of the unified endpoints. */
export const MARKET_SOURCES: ReadonlyMap<string, MarketSource> = new Map([
  ['SPOT', spot],
  ['FUTURES', futures],
  ['ISOLATED', margin('ISOLATED')],
  ['CROSS', margin('CROSS')],
]);
