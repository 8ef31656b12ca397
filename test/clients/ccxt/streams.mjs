import { poll, step } from '../report.mjs';
import { CONTRACT, SYMBOL, exchange } from './client.mjs';

/** Everything ccxt gave so far, by stream. */
export const seen = {};
const failed = {};
const over = new AbortController();

/** Asks for the next news again and again, as programs on ccxt do. */
const watch = (name, next) => {
  seen[name] = [];
  const run = async () => {
    while (!over.signal.aborted) {
      const news = await next();
      seen[name].push(...structuredClone([news].flat()));
    }
  };
  run().catch((error) => {
    if (!over.signal.aborted) failed[name] = error;
  });
};

/** What ccxt keeps under a socket once it has subscribed: a count while it waits for the answer, then the topic. */
const subscriptions = () =>
  Object.values(exchange.clients).flatMap((client) => Object.keys(client.subscriptions));
const WANTED = ['/spotMarket/tradeOrders', '/contractMarket/tradeOrders', 'trade', 'contract'];

/** Prices and sizes of the best twenty; ccxt keeps the sequence beside levels that changed. */
const top = (levels) => levels.slice(0, 20).map(([price, size]) => [price, size]);

const book = async () => {
  const { nonce, bids, asks } = await exchange.watchOrderBook(SYMBOL);
  return { nonce, bids: top(bids), asks: top(asks) };
};

export const openStreams = () =>
  step('open streams', async () => {
    watch('trades', () => exchange.watchTrades(SYMBOL));
    watch('futures trades', () => exchange.watchTrades(CONTRACT));
    watch('book', book);
    watch('ticker', () => exchange.watchTicker(SYMBOL));
    watch('best', () => exchange.watchBidsAsks([SYMBOL]));
    watch('candles', () => exchange.watchOHLCV(SYMBOL, '1m'));
    watch('orders', () => exchange.watchOrders(SYMBOL));
    watch('fills', () => exchange.watchMyTrades(SYMBOL));
    watch('balance', () => exchange.watchBalance());
    watch('futures orders', () => exchange.watchOrders(CONTRACT));
    watch('futures fills', () => exchange.watchMyTrades(CONTRACT));
    watch('futures balance', () => exchange.watchBalance({ type: 'swap' }));
    const names = await poll(
      async () => subscriptions(),
      (all) => WANTED.every((name) => all.includes(name)) && !all.some((name) => /^\d+$/.test(name)),
    );
    return { names };
  });

/** Waits until a stream has shown what it should; then tells all it showed. */
export const expectNews = (name, isEnough) =>
  step(`${name} streamed`, async () => {
    const enough = await poll(
      async () => isEnough(seen[name]),
      (is) => is || failed[name],
      60_000,
    );
    if (failed[name]) throw failed[name];
    return { enough, news: seen[name] };
  });

/** A snapshot whose very state the streamed book went through. */
export const sameBook = () =>
  step('book streamed', async () => {
    const pair = await poll(
      async () => {
        const told = await exchange.fetchOrderBook(SYMBOL);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return { told, kept: seen.book.find(({ nonce }) => nonce === told.nonce) };
      },
      ({ kept }) => kept,
      60_000,
    );
    if (failed.book) throw failed.book;
    const { bids, asks, nonce } = pair.told;
    return { kept: pair.kept, told: { nonce, bids: top(bids), asks: top(asks) } };
  });

export const closeStreams = async () => {
  over.abort();
  await exchange.close();
};
