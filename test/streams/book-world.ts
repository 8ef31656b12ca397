import { createSandbox, type Sandbox, type SandboxOptions } from '@kucoin-typed/sandbox';
import { Kucoin, type BookOptions, type ClientOptions, type OrderBook } from 'kucoin-typed';
import { createTrader } from '../sandbox/push/random-trader.ts';

type Rows = readonly { readonly price: string; readonly size: string }[];

/** A sandbox whose clock stands still, and clients of it. */
export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  /** With the key that may do everything. */
  readonly kucoin: Kucoin;
  /** Without any key. */
  readonly nobody: Kucoin;
  readonly client: (options?: ClientOptions) => Kucoin;
  /** Lets the book of a symbol change. */
  readonly stir: (symbol: string) => void;
  /** The engine's own levels, as everybody sees them. */
  readonly truth: (symbol: string) => {
    readonly sequence: number;
    readonly bids: Rows;
    readonly asks: Rows;
  };
}

export const openWorld = async (options: SandboxOptions = {}): Promise<World> => {
  const sandbox = await createSandbox({ speed: 0, seed: 'books', rateLimits: false, ...options });
  const { apiKey, apiSecret, apiPassphrase } = sandbox.keys[0];
  const key = { apiKey, apiSecret, apiPassphrase };
  const clients: Kucoin[] = [];
  const client = (more: ClientOptions = {}): Kucoin => {
    const { baseUrl, socketUrl } = sandbox;
    const made = new Kucoin({ baseUrl, socketUrl, retry: { limit: 0 }, ...more });
    clients.push(made);
    return made;
  };
  const engine = (symbol: string) =>
    symbol.includes('-')
      ? sandbox.exchange.spotMarket(symbol).book
      : sandbox.exchange.futuresMarket(symbol).book;
  const traders = new Map<string, ReturnType<typeof createTrader>>();
  return {
    sandbox,
    kucoin: client(key),
    nobody: client(),
    client,
    stir: (symbol) => {
      const before = engine(symbol).sequence();
      // A futures market may be quiet for a while, and nobody could tell that its last push was lost.
      while (engine(symbol).sequence() === before) {
        if (symbol.includes('-')) {
          const trader = traders.get(symbol) ?? createTrader(sandbox, symbol);
          traders.set(symbol, trader);
          trader.act(5);
        } else sandbox.advance(2000);
      }
      // Moves no time, but ends a batch as ten milliseconds would.
      sandbox.advance(0);
    },
    truth: (symbol) => {
      const book = engine(symbol);
      const rows = (side: 'buy' | 'sell'): Rows =>
        book
          .levels(side)
          .filter(({ shown }) => shown.gt('0'))
          .map(({ text, shown }) => ({ price: text, size: shown.toFixed() }));
      return { sequence: book.sequence(), bids: rows('buy'), asks: rows('sell') };
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map((one) => one.close()));
      await sandbox.close();
    },
  };
};

export const until = async (condition: () => boolean, what: string, ms: number = 15_000): Promise<void> => {
  const begun = performance.now();
  while (!condition()) {
    if (performance.now() - begun > ms) throw new Error(`${what}: not within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
};

/** Waits until a book has all that the engine has, and returns both. */
export const compare = async ({ truth }: World, book: OrderBook): Promise<readonly [unknown, unknown]> => {
  const wanted = truth(book.symbol);
  const { depth } = book.source;
  await until(
    () => book.state === 'synced' && book.sequence >= wanted.sequence,
    `${book.symbol} at ${wanted.sequence}, ${JSON.stringify([book.status(), book.counters])}`,
  );
  return [
    { sequence: book.sequence, bids: book.bids(), asks: book.asks() },
    { ...wanted, bids: wanted.bids.slice(0, depth), asks: wanted.asks.slice(0, depth) },
  ];
};

/** Every feed that there is. */
export const FEEDS: readonly (readonly [string, BookOptions, 'kucoin' | 'nobody'])[] = [
  ['spot', { market: 'spot', symbol: 'BTC-USDT' }, 'kucoin'],
  ['spot without a key', { market: 'spot', symbol: 'BTC-USDT' }, 'nobody'],
  ['futures', { market: 'futures', symbol: 'XBTUSDTM' }, 'nobody'],
  ['unified spot', { market: 'unified', symbol: 'BTC-USDT' }, 'nobody'],
  ['unified futures', { market: 'unified', tradeType: 'FUTURES', symbol: 'XBTUSDTM' }, 'nobody'],
];
