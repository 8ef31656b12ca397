import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { advance, engine, futures, market, placed, symbol, tradeAfresh, well } from './trader.ts';

tradeAfresh();

test('contracts say what the exchange trades by', async () => {
  const all = await well('futures.market.getAllSymbols', 'GET', '/api/v1/contracts/active');
  expect(all.map((one: { symbol: string }) => one.symbol)).toEqual(['XBTUSDTM', 'ETHUSDTM', 'XBTUSDM']);
  expect(all[0]).toMatchObject({
    baseCurrency: 'XBT',
    quoteCurrency: 'USDT',
    settleCurrency: 'USDT',
    status: 'Open',
    expireDate: null,
    multiplier: 0.001,
    tickSize: 0.1,
    lotSize: 1,
    maxLeverage: 125,
    initialMargin: 0.008,
    maintainMargin: 0.004,
    makerFeeRate: 0.0002,
    takerFeeRate: 0.0006,
    isInverse: false,
  });
  expect(all[0].nextFundingRateTime).toBeGreaterThan(0);
  expect(all[0].volumeOf24h).toBeGreaterThan(0);
  expect(all[0].lowPrice).toBeLessThanOrEqual(all[0].lastTradePrice);
  const inverse = await well('futures.market.getSymbol', 'GET', '/api/v1/contracts/XBTUSDM');
  expect(inverse).toMatchObject({ multiplier: -1, settleCurrency: 'XBT', isInverse: true });
  expect(await futures('GET', '/api/v1/contracts/NOPEUSDTM')).toMatchObject({ code: '200003' });
});

test('open interest counts the lots of one side', async () => {
  const interest = async () =>
    Number((await futures('GET', `/api/v1/contracts/${symbol}`)).data.openInterest);
  const before = await interest();
  await placed(market);
  expect(await interest()).toBe(before + 10);
});

test('ticker, book and trades agree', async () => {
  await placed(market);
  const ticker = await well('futures.market.getTicker', 'GET', '/api/v1/ticker', { symbol });
  const book = await well('futures.market.getFullOrderBook', 'GET', '/api/v1/level2/snapshot', { symbol });
  expect(book.bids[0][0]).toBe(Number(ticker.bestBidPrice));
  expect(book.asks[0]).toEqual([Number(ticker.bestAskPrice), ticker.bestAskSize]);
  expect(book.bids[0][0]).toBeLessThan(book.asks[0][0]);
  expect(book.sequence).toBe(ticker.sequence);
  const part = await well('futures.market.getPartOrderBook', 'GET', '/api/v1/level2/depth20', { symbol });
  expect(part.asks).toEqual(book.asks.slice(0, 20));
  const trades = await well('futures.market.getTradeHistory', 'GET', '/api/v1/trade/history', { symbol });
  expect(trades[0]).toMatchObject({ tradeId: ticker.tradeId, price: ticker.price, side: 'buy', size: 10 });
  const all = await well('futures.market.getAllTickers', 'GET', '/api/v1/allTickers');
  expect(all).toContainEqual(ticker);
});

test('the mark price is near the index, which is the middle of the spot market', async () => {
  const mark = () => well('futures.market.getMarkPrice', 'GET', `/api/v1/mark-price/${symbol}/current`);
  moveMarket(engine(), 'BTC-USDT', amount('70000'));
  advance(60_000);
  const { value, indexPrice } = await mark();
  expect(Math.abs(indexPrice - 70_000)).toBeLessThan(200);
  expect(Math.abs(value / indexPrice - 1)).toBeLessThan(0.001);
  const { price } = (await futures('GET', '/api/v1/ticker', { symbol })).data;
  expect(Math.abs(price / value - 1)).toBeLessThan(0.002);
});

test('index, premium and interest have histories', async () => {
  advance(5 * 60_000);
  const index = await well('futures.market.getSpotIndexPrice', 'GET', '/api/v1/index/query', {
    symbol: '.KXBTUSDT',
    maxCount: 3,
  });
  expect(index.hasMore).toBe(true);
  expect(index.dataList).toHaveLength(3);
  const times = index.dataList.map((row: { timePoint: number }) => row.timePoint);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  const next = await futures('GET', '/api/v1/index/query', { symbol: '.KXBTUSDT', offset: times[2] });
  expect(next.data.dataList[0].timePoint).toBeLessThan(times[2]);
  const premium = await well('futures.market.getPremiumIndex', 'GET', '/api/v1/premium/query', {
    symbol: '.XBTUSDTMPI',
  });
  expect(premium.dataList[0]).toMatchObject({ symbol: '.XBTUSDTMPI', granularity: 60_000 });
  const interest = await well('futures.market.getInterestRateIndex', 'GET', '/api/v1/interest/query', {
    symbol: '.XBTINT',
  });
  expect(interest.dataList[0].value).toBe(0.0003);
  expect(await futures('GET', '/api/v1/index/query', { symbol: '.NOPE' })).toMatchObject({
    code: '200003',
  });
});

test('candles go on from the past and hold what was traded', async () => {
  await placed(market);
  const rows = await well('futures.market.getKlines', 'GET', '/api/v1/kline/query', {
    symbol,
    granularity: 60,
  });
  expect(rows.length).toBeGreaterThan(100);
  for (const [, open, high, low, close, volume] of rows) {
    expect(high).toBeGreaterThanOrEqual(Math.max(open, close));
    expect(low).toBeLessThanOrEqual(Math.min(open, close));
    expect(volume).toBeGreaterThan(0);
  }
  const { price } = (await futures('GET', '/api/v1/ticker', { symbol })).data;
  expect(rows.at(-1)[4]).toBe(Number(price));
  const stats = await well('futures.market.get24hrStats', 'GET', '/api/v1/trade-statistics');
  expect(stats.turnoverOf24h).toBeGreaterThan(0);
});
