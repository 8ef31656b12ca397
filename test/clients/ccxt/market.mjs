import { poll, step } from '../report.mjs';
import { CONTRACT, SYMBOL, balances, exchange } from './client.mjs';

const books = (symbol) =>
  poll(
    async () => ({
      full: await exchange.fetchOrderBook(symbol),
      part: await exchange.fetchOrderBook(symbol, 20),
      here: Date.now(),
    }),
    ({ full, part }) => full.nonce === part.nonce,
  );

const grid = ({ id, active, taker, maker, precision, limits, contractSize }) => ({
  id,
  active,
  taker,
  maker,
  precision,
  limits,
  contractSize,
});

/** What ccxt loads by itself, and what everybody can read. */
export const marketDay = async () => {
  await step('time', async () => ({
    here: Date.now(),
    spot: await exchange.fetchTime(),
    futures: await exchange.fetchTime({ type: 'swap' }),
    status: await exchange.fetchStatus(),
  }));
  await step('markets', async () => {
    await exchange.loadMarkets();
    return {
      spot: grid(exchange.market(SYMBOL)),
      futures: grid(exchange.market(CONTRACT)),
      currency: exchange.currency('USDT').precision,
      // ccxt finds out by itself which routes and accounts to use.
      highFrequency: exchange.options.hf,
      unified: exchange.options.uta,
    };
  });
  await step('fees', async () => ({
    spot: await exchange.fetchTradingFee(SYMBOL),
    futures: await exchange.fetchTradingFee(CONTRACT),
  }));
  await step('ticker', async () => ({
    spot: await exchange.fetchTicker(SYMBOL),
    futures: await exchange.fetchTicker(CONTRACT),
  }));
  await step('book', () => books(SYMBOL));
  await step('futures book', () => books(CONTRACT));
  await step('candles', async () => ({
    spot: await exchange.fetchOHLCV(SYMBOL, '1m', undefined, 10),
    futures: await exchange.fetchOHLCV(CONTRACT, '1m', undefined, 10),
  }));
  await step('market trades', async () => ({
    spot: await exchange.fetchTrades(SYMBOL),
    futures: await exchange.fetchTrades(CONTRACT),
  }));
};

/** Money goes round between the accounts: main -100+25, trade +100-50, futures +50-25. */
export const moneyDay = () =>
  step('transfers', async () => {
    const before = await balances();
    const done = [
      await exchange.transfer('USDT', 100, 'main', 'hf'),
      await exchange.transfer('USDT', 50, 'spot', 'swap'),
      await exchange.transfer('USDT', 25, 'swap', 'main'),
    ];
    return { done, before, after: await balances() };
  });
