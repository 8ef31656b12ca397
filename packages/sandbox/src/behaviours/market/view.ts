import type { Amount } from '../../engine/amount.ts';
import type { Book } from '../../engine/book/book.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { LastTrade } from '../../engine/market/spot-market.ts';
import { tapeOf } from '../../engine/market/tape.ts';
import type { Tape } from '../../engine/market/tape.ts';
import { spotInstrument } from '../spot/instrument.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A market as the unified endpoints see it, whatever is traded there. */
export interface MarketView {
  readonly symbol: string;
  readonly name: string;
  readonly quote: string;
  readonly book: Book;
  readonly last: LastTrade;
  readonly tape: Tape;
  /** Contracts only. */
  readonly indexPrice?: Amount | undefined;
  readonly markPrice?: Amount | undefined;
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

const spotView = (exchange: Exchange, symbol: string): MarketView | undefined => {
  const market = exchange.spotMarkets.get(symbol);
  return (
    market && {
      symbol,
      name: symbol,
      quote: market.info.quote,
      book: market.book,
      last: market.last,
      tape: tapeOf(exchange, 'spot', symbol),
      instrument: () => spotInstrument(exchange, market),
      instrumentV1: () => spotInstrument(exchange, market),
    }
  );
};

const spot: MarketSource = {
  all: (exchange) =>
    [...exchange.spotMarkets.keys()]
      .map((symbol) => spotView(exchange, symbol))
      .filter((view) => view !== undefined),
  find: spotView,
  candles: 1500,
};

/** The markets by the trade types of the unified endpoints. A type that is not here answers with the example. */
export const MARKET_SOURCES: ReadonlyMap<string, MarketSource> = new Map([['SPOT', spot]]);
