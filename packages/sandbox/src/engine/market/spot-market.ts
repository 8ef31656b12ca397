import type { Amount } from '../amount.ts';
import type { Book, Side } from '../book/book.ts';
import type { Living } from './living.ts';
import type { SpotSymbol } from './spot-symbols.ts';

/** The last trade of a market. */
export interface LastTrade {
  price: Amount;
  size: Amount;
  side: Side;
  at: number;
}

/** A spot market that is open: what trades there and the orders that wait. */
export interface SpotMarket {
  readonly info: SpotSymbol;
  readonly book: Book;
  readonly last: LastTrade;
  /** What moves it. */
  readonly living: Living;
}
