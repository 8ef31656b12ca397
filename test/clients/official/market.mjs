import { poll, step } from '../report.mjs';
import { Account, CONTRACT, Futures, SYMBOL, Spot, account, bare, futures, make, spot } from './client.mjs';

const spotMarket = spot.getMarketApi();
const futuresMarket = futures.getMarketApi();
const MINUTES = 10;

export const bestPrices = async () =>
  bare(await spotMarket.getTicker(make(Spot.Market.GetTickerReq, { symbol: SYMBOL })));

const candles = async () => {
  const now = Date.now();
  const since = now - MINUTES * 60_000;
  return {
    now,
    spot: bare(
      await spotMarket.getKlines(
        make(Spot.Market.GetKlinesReq, {
          symbol: SYMBOL,
          type: '1min',
          startAt: Math.floor(since / 1000),
          endAt: Math.floor(now / 1000),
        }),
      ),
    ),
    futures: bare(
      await futuresMarket.getKlines(
        make(Futures.Market.GetKlinesReq, { symbol: CONTRACT, granularity: 1, from: since, to: now }),
      ),
    ),
  };
};

/** A full and a partial book that were taken at the same sequence, where two calls in a row catch one. */
const books = async (full, part) =>
  poll(
    async () => ({ full: bare(await full()), part: bare(await part()), here: Date.now() }),
    (pair) => String(pair.full.sequence) === String(pair.part.sequence),
  );

/** What everybody can read. Returns the grid of the symbol. */
export const marketDay = async () => {
  await step('time', async () => ({
    here: Date.now(),
    spot: bare(await spotMarket.getServerTime()),
    futures: bare(await futuresMarket.getServerTime()),
    spotStatus: bare(await spotMarket.getServiceStatus()),
    futuresStatus: bare(await futuresMarket.getServiceStatus()),
  }));
  const symbol = await step('symbol', async () =>
    bare(await spotMarket.getSymbol(make(Spot.Market.GetSymbolReq, { symbol: SYMBOL }))),
  );
  const contract = await step('contract', async () =>
    bare(await futuresMarket.getSymbol(make(Futures.Market.GetSymbolReq, { symbol: CONTRACT }))),
  );
  await step('fees', async () => {
    const fees = account.getFeeApi();
    return {
      spot: bare(await fees.getSpotActualFee(make(Account.Fee.GetSpotActualFeeReq, { symbols: SYMBOL }))),
      futures: bare(
        await fees.getFuturesActualFee(make(Account.Fee.GetFuturesActualFeeReq, { symbol: CONTRACT })),
      ),
    };
  });
  await step('ticker', bestPrices);
  await step('book', () =>
    books(
      () => spotMarket.getFullOrderBook(make(Spot.Market.GetFullOrderBookReq, { symbol: SYMBOL })),
      () =>
        spotMarket.getPartOrderBook(make(Spot.Market.GetPartOrderBookReq, { symbol: SYMBOL, size: '20' })),
    ),
  );
  await step('futures book', () =>
    books(
      () => futuresMarket.getFullOrderBook(make(Futures.Market.GetFullOrderBookReq, { symbol: CONTRACT })),
      () =>
        futuresMarket.getPartOrderBook(
          make(Futures.Market.GetPartOrderBookReq, { symbol: CONTRACT, size: '20' }),
        ),
    ),
  );
  await step('candles', candles);
  return { symbol, contract };
};
