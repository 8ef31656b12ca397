import type { Book } from '../../engine/book/book.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { LastTrade } from '../../engine/market/spot-market.ts';

/** What the feeds of the unified gateways show of any market. */
export interface AnyMarket {
  readonly book: Book;
  readonly last: LastTrade;
}

/** The market of a subscription; undefined if it names none of its product. */
export const marketOf = (
  { spotMarkets, futuresMarkets }: Exchange,
  tradeType: string | undefined,
  symbol: string,
): AnyMarket | undefined => (tradeType === 'SPOT' ? spotMarkets : futuresMarkets).get(symbol);
