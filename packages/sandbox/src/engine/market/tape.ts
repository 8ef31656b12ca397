import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import { enterTrade } from './candles.ts';
import type { Candles } from './candles.ts';
import { seedTrades } from './first-trades.ts';
import type { Trade } from './trade.ts';

export type Product = Trade['product'];

/** What a market's past is made up from. Plain data. */
export interface TapeTerms {
  readonly product: Product;
  readonly symbol: string;
  /** At which the market opened. */
  readonly price: Amount;
  /** Step of the price. */
  readonly tick: Amount;
  /** Distance of the quotes. */
  readonly grid: Amount;
  /** Between the best quotes. */
  readonly spread: Amount;
  /** What people trade at a time is a small multiple of it: base currency or lots. */
  readonly unit: Amount;
  /** What one of its size costs at a price of one: 1 for spot, the multiplier of a contract. */
  readonly worth: Amount;
  /** Contracts whose size is money and whose value is a coin. */
  readonly inverse: boolean;
  /** Whose path the price took: one name, or two for the first in terms of the second. */
  readonly paths: readonly string[];
}

/** What was traded in one market. Plain data. */
export interface Tape {
  readonly terms: TapeTerms;
  /** Of the exchange that it began on. */
  readonly seed: string;
  /** Where what was recorded begins; before it the past is made up when asked for. Milliseconds, a whole minute. */
  readonly begins: number;
  /** The last hundred or some more, oldest first. */
  readonly trades: Trade[];
  readonly candles: Candles;
}

const TRADES_KEPT = 100;
/** How long before the exchange opens the first trades happen. */
const BEFORE_MS = 10 * 60_000;

export const tapeKey = (product: Product, symbol: string): string => `${product} ${symbol}`;

/** Throws if there is no such market: callers have looked it up before. */
export const tapeOf = ({ state }: Exchange, product: Product, symbol: string): Tape => {
  const tape = state.tapes.get(tapeKey(product, symbol));
  if (!tape) throw new Error(`There is no ${product} market ${symbol}.`);
  return tape;
};

const enter = (tape: Tape, trade: Trade): void => {
  pushCapped(tape.trades, trade, TRADES_KEPT);
  const { at, price, size } = trade;
  enterTrade(tape.candles, at, price, size, trade.value ?? price.times(size));
};

/**
 * Begins the record of a market with the trades of its first minutes, so that a market that opens now looks as if
 * it had traded all day. A tape that a snapshot brought is left as it is.
 */
export const openTape = (exchange: Exchange, terms: TapeTerms): Tape => {
  const key = tapeKey(terms.product, terms.symbol);
  const known = exchange.state.tapes.get(key);
  if (known) return known;
  const begins = exchange.clock.now() - BEFORE_MS;
  const tape: Tape = {
    terms,
    seed: exchange.seed,
    begins: begins - (begins % 60_000),
    trades: [],
    candles: { closed: {}, open: {} },
  };
  exchange.state.tapes.set(key, tape);
  for (const trade of seedTrades(exchange, terms, tape.begins, TRADES_KEPT)) enter(tape, trade);
  return tape;
};

/** Records every trade from now on; before any other listener, so that these find it recorded. */
export const recordTrades = (exchange: Exchange): void => {
  exchange.events.on('trade', (trade) => {
    const tape = exchange.state.tapes.get(tapeKey(trade.product, trade.symbol));
    if (tape) enter(tape, trade);
  });
};

/** Newest first. */
export const lastTrades = (tape: Tape): readonly Trade[] => tape.trades.slice(-TRADES_KEPT).reverse();
