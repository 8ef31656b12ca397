import type { Sandbox } from '@kucoin-typed/sandbox';
import type { BookOptions, Kucoin, LiveAccount, OrderBook } from 'kucoin-typed';

/** The books that are kept through the chaos. */
const BOOKS: readonly BookOptions[] = [
  { market: 'spot', symbol: 'BTC-USDT' },
  { market: 'futures', symbol: 'XBTUSDTM' },
  { market: 'unified', symbol: 'BTC-USDT' },
  { market: 'unified', tradeType: 'FUTURES', symbol: 'XBTUSDTM' },
];

interface HeldBook {
  readonly name: string;
  readonly symbol: string;
  readonly depth: number;
  readonly state: string;
  readonly resyncs: number;
  /** Of a book that can be read. */
  readonly sequence?: number;
  readonly levels?: string;
}

/** What the client believes. */
export interface Held {
  readonly books: readonly HeldBook[];
  readonly state: string;
  readonly orders: readonly string[];
  readonly balances: readonly string[];
}

const plain = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
const rows = (levels: readonly { price: string; size: string }[]): string =>
  levels.map(({ price, size }) => `${price} ${size}`).join();

/** Keeps books and a live account, and tells what they say. */
export const holdAll = (
  kucoin: Kucoin,
  onReady: () => void,
  onFill: (id: string) => void,
): { tell: () => Held; close: () => void } => {
  const books = BOOKS.map((one): [BookOptions, OrderBook] => [one, kucoin.book(one)]);
  const account: LiveAccount = kucoin.live({ products: ['spot'], reconcileEvery: 10_000 });
  Promise.all([account.ready, ...books.map(([, book]) => book.ready)]).then(onReady, () => {});
  account.on('fill', ({ fill }) => onFill(`${fill.id} ${fill.orderId}`));
  return {
    tell: () => ({
      books: books.map(([{ market, symbol }, book]) => ({
        name: `${market} ${symbol}`,
        symbol,
        depth: book.source.depth,
        state: book.state,
        resyncs: book.counters.resyncs,
        ...(book.state === 'synced'
          ? { sequence: book.sequence, levels: `${rows(book.bids())} / ${rows(book.asks())}` }
          : {}),
      })),
      state: account.state,
      orders: account
        .orders()
        .map(({ id, filled }) => `${id} ${plain(filled)}`)
        .sort(),
      balances: account
        .balances()
        .filter((one) => one.account === 'trade')
        .map(({ currency, available, held }) => `${currency} ${plain(available)} ${plain(held)}`)
        .sort(),
    }),
    close: () => {
      for (const [, book] of books) book.close();
      account.close();
    },
  };
};

/** Levels of a book and its number, as the exchange has them now. */
export const trueBook = (
  { exchange }: Sandbox,
  symbol: string,
  depth: number,
): { readonly sequence: number; readonly levels: string } => {
  const { book } = symbol.includes('-') ? exchange.spotMarket(symbol) : exchange.futuresMarket(symbol);
  const side = (name: 'buy' | 'sell'): string =>
    rows(
      book
        .levels(name)
        .filter(({ shown }) => shown.gt('0'))
        .slice(0, depth)
        .map(({ text, shown }) => ({ price: text, size: shown.toFixed() })),
    );
  return { sequence: book.sequence(), levels: `${side('buy')} / ${side('sell')}` };
};

/** Open orders and balances, as the exchange has them now. */
export const trueHoldings = (sandbox: Sandbox): Pick<Held, 'orders' | 'balances'> => {
  const { orders, balances } = sandbox.expect();
  return {
    orders: orders
      .filter(({ product, state }) => product === 'spot' && state === 'open')
      .map(({ orderId, dealSize }) => `${orderId} ${plain(dealSize)}`)
      .sort(),
    balances: Object.entries(balances['trade'] ?? {})
      .map(([currency, { available, held }]) => `${currency} ${plain(available)} ${plain(held)}`)
      .sort(),
  };
};
