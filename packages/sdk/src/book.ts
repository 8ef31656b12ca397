import {
  checkSettings,
  hasKey,
  OrderBook,
  ParamsError,
  type BookFeed,
  type BookSource,
  type Client,
} from '@kucoin-typed/runtime';
import { futures, spot, unified } from './book-feeds.ts';

export interface BookOptions {
  /**
   * Which feed keeps the book:
   * - `spot`: every level, each change at once. Its snapshot has to be signed for: without a key the unified feed
   *   takes its place, which `book.source` tells.
   * - `futures`: up to 1,000 levels of each side, each change at once; needs no key.
   * - `unified`: the best 500 levels of each side, every ten milliseconds; needs no key.
   */
  readonly market: 'spot' | 'futures' | 'unified';
  /** Trading pair such as BTC-USDT, or contract such as XBTUSDTM. */
  readonly symbol: string;
  /** For `unified`: which of its markets. Default: `SPOT` for a symbol with a dash, `FUTURES` for any other. */
  readonly tradeType?: 'SPOT' | 'FUTURES' | undefined;
  /**
   * Milliseconds without a change after which the book counts as stale, and its topic is looked after. Only for markets
   * that are never quiet for so long. Default: as long as the socket answers, quiet is not stale.
   */
  readonly silence?: number | undefined;
  /** Ends the book. */
  readonly signal?: AbortSignal | undefined;
}

const OPTIONS: readonly (keyof BookOptions)[] = ['market', 'symbol', 'tradeType', 'silence', 'signal'];

const NO_KEY = 'the snapshot of ws.spot.orderbookIncrement has to be signed for, and this client has no key';
/**
 * Opens an order book and keeps it in step with the exchange until it is closed. It can be read once `book.ready` has
 * resolved, and while `book.state` is `synced`.
 * @throws {ParamsError} for a market or symbol that is none. @throws {OptionsError} for an option that there is not.
 */
export const openBook = (client: Client, options: BookOptions): OrderBook => {
  checkSettings('book', options, OPTIONS);
  const { market, symbol } = options;
  if (typeof symbol !== 'string' || symbol === '')
    throw new ParamsError('book', 'symbol', 'must name a symbol');
  const tradeType = options.tradeType ?? (symbol.includes('-') ? 'SPOT' : 'FUTURES');
  const book = (
    feed: BookFeed,
    depth: number,
    source: Pick<BookSource, 'market' | 'instead'> = { market },
  ): OrderBook => new OrderBook(client, feed, { depth, ...source }, options);
  switch (market) {
    case 'spot':
      return hasKey(client)
        ? book(spot, Infinity)
        : book(unified('SPOT'), 500, { market: 'unified', instead: NO_KEY });
    case 'futures':
      return book(futures, 1000);
    case 'unified':
      return book(unified(tradeType), 500);
    default:
      throw new ParamsError('book', 'market', "must be 'spot', 'futures' or 'unified'");
  }
};
