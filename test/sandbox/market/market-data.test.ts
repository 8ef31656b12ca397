import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../client.ts';
import type { Reply } from '../client.ts';
import { answerFaults, endpoints } from '../specs.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 1, speed: 0 });
  sandbox.advance(90_000);
});
afterAll(() => sandbox.close());

const symbol = 'BTC-USDT';

const ask = (id: string, query: Record<string, unknown> = {}): Promise<Reply> => {
  const endpoint = endpoints.find((one) => one.id === id)!;
  const path = endpoint.path.replace(/\{([^}]+)\}/g, (_, name: string) => String(query[name]));
  return call(sandbox.baseUrl.spot, sandbox.keys[0], { method: endpoint.method, path, query });
};

/** The data of an answer that fits its schema. */
const well = async (id: string, query: Record<string, unknown> = {}): Promise<any> => {
  const reply = await ask(id, query);
  expect(reply, `${id} ${reply.msg}`).toMatchObject({ status: 200, code: '200000' });
  expect(answerFaults(id, reply.json), id).toBe('');
  return reply.data;
};

describe('at the first second', () => {
  test('a market looks as if it had traded all day', async () => {
    await using fresh = await createSandbox({ seed: 2, speed: 0 });
    const get = (path: string) => call(fresh.baseUrl.spot, fresh.keys[0], { path, query: { symbol } });
    const { data: trades } = await get('/api/v1/market/histories');
    expect(trades).toHaveLength(100);
    const { data: ticker } = await get('/api/v1/market/orderbook/level1');
    expect(ticker.price).toBe(trades.at(-1).price);
    expect([ticker.bestBid, ticker.bestAsk]).toContain(ticker.price);
    const { data: stats } = await get('/api/v1/market/stats');
    expect(Number(stats.vol)).toBeGreaterThan(100);
    expect(Number(stats.high)).toBeGreaterThanOrEqual(Number(ticker.price));
    expect(Number(stats.low)).toBeLessThanOrEqual(Number(ticker.price));
  });
});

describe('everything about a market agrees', () => {
  test('tickers, statistics, trades, book and candles', async () => {
    const ticker = await well('spot.market.getTicker', { symbol });
    const stats = await well('spot.market.get24hrStats', { symbol });
    const all = await well('spot.market.getAllTickers');
    const trades = await well('spot.market.getTradeHistory', { symbol });
    const part = await well('spot.market.getPartOrderBook', { symbol, size: 20 });
    const full = await well('spot.market.getFullOrderBook', { symbol });
    const minutes = await well('spot.market.getKlines', { symbol, type: '1min' });
    const row = all.ticker.find((one: { symbol: string }) => one.symbol === symbol);
    const last = trades.at(-1);

    expect(trades).toHaveLength(100);
    expect(trades.map(({ sequence }: any) => BigInt(sequence))).toEqual(
      trades.map(({ sequence }: any) => BigInt(sequence)).sort((a: bigint, b: bigint) => (a < b ? -1 : 1)),
    );
    expect(last).toMatchObject({ price: ticker.price, size: ticker.size });
    expect(stats.last).toBe(ticker.price);
    expect(minutes[0][2]).toBe(ticker.price);
    expect(row).toMatchObject({ buy: ticker.bestBid, sell: ticker.bestAsk, last: ticker.price });
    expect(row).toMatchObject({ bestBidSize: ticker.bestBidSize, vol: stats.vol, high: stats.high });
    expect(part.bids[0]).toEqual([ticker.bestBid, ticker.bestBidSize]);
    expect(part.asks[0]).toEqual([ticker.bestAsk, ticker.bestAskSize]);
    expect(part.bids).toHaveLength(20);
    expect(full.bids.slice(0, 20)).toEqual(part.bids);
    expect(full.asks.slice(0, 20)).toEqual(part.asks);
    expect(full.sequence).toBe(ticker.sequence);
    expect(Number(ticker.bestBid)).toBeLessThan(Number(ticker.bestAsk));

    // The day's figures, from the candles of its minutes.
    const now = sandbox.exchange.clock.now();
    const from = Math.floor(now / 60_000) * 60 - 86_400;
    const day = minutes.filter((candle: string[]) => Number(candle[0]) >= from);
    expect(day.length).toBeGreaterThan(1400);
    expect(Math.max(...day.map((candle: string[]) => Number(candle[3])))).toBe(Number(stats.high));
    expect(Math.min(...day.map((candle: string[]) => Number(candle[4])))).toBe(Number(stats.low));
    const sum = (column: number): number =>
      day.reduce((total: number, candle: string[]) => total + Number(candle[column]), 0);
    expect(sum(5)).toBeCloseTo(Number(stats.vol), 6);
    expect(sum(6)).toBeCloseTo(Number(stats.volValue), 2);
    expect(Number(stats.changePrice)).toBeCloseTo(Number(ticker.price) - Number(day.at(-1)[1]), 6);
  });

  test('a customer who trades is in all of them', async () => {
    const [key] = sandbox.keys;
    const body = { symbol, side: 'buy', type: 'market', size: '0.01234567', clientOid: 'seen' };
    await call(sandbox.baseUrl.spot, key, { method: 'POST', path: '/api/v1/hf/orders', body });
    const trades = await well('spot.market.getTradeHistory', { symbol });
    expect(trades.at(-1)).toMatchObject({ side: 'buy', size: '0.01234567' });
    const ticker = await well('spot.market.getTicker', { symbol });
    expect(ticker).toMatchObject({ size: '0.01234567', price: trades.at(-1).price });
    const [candle] = await well('spot.market.getKlines', { symbol, type: '1day' });
    expect(candle[2]).toBe(ticker.price);
  });
});

describe('candles', () => {
  test('newest first, from startAt up to but not with endAt, at most 1,500', async () => {
    const now = Math.floor(sandbox.exchange.clock.now() / 1000);
    const hour = now - (now % 3600);
    const rows = await well('spot.market.getKlines', {
      symbol,
      type: '1hour',
      startAt: hour - 7200,
      endAt: hour,
    });
    expect(rows.map(([start]: string[]) => Number(start))).toEqual([hour - 3600, hour - 7200]);
    const all = await well('spot.market.getKlines', { symbol, type: '5min', startAt: now - 86_400 * 30 });
    expect(all).toHaveLength(1500);
    expect(Number(all[0][0])).toBe(now - (now % 300));
    expect(await well('spot.market.getKlines', { symbol, type: '1min', startAt: now, endAt: 5 })).toEqual([]);
  });

  test('what cannot be is refused', async () => {
    expect(await ask('spot.market.getKlines', { symbol: 'NOPE-USDT', type: '1min' })).toMatchObject({
      code: '400100',
    });
    expect(await ask('spot.market.getKlines', { symbol, type: '7min' })).toMatchObject({ code: '400100' });
    expect(await ask('spot.market.getTradeHistory', { symbol: 'NOPE-USDT' })).toMatchObject({
      code: '400100',
    });
    for (const id of ['getTicker', 'get24hrStats', 'getSymbol', 'getFullOrderBook', 'getCallAuctionInfo'])
      expect(await ask(`spot.market.${id}`, { symbol: 'NOPE-USDT' }), id).toMatchObject({ code: '900001' });
    expect(await ask('spot.market.getPartOrderBook', { symbol, size: 50 })).toMatchObject({ code: '404000' });
    expect(await ask('spot.market.getCurrency', { currency: 'NOPE' })).toMatchObject({ code: '400100' });
  });
});

test('symbols, by market, and their currencies', async () => {
  const all = await well('spot.market.getAllSymbols');
  expect(all).toHaveLength(20);
  const markets = await well('spot.market.getMarketList');
  expect(new Set(all.map((row: any) => row.market))).toEqual(new Set(markets));
  expect((await well('spot.market.getAllSymbols', { market: 'BTC' })).map((row: any) => row.symbol)).toEqual([
    'ETH-BTC',
  ]);
  expect(await well('spot.market.getAllSymbols', { market: 'NOPE' })).toEqual([]);
  expect(await well('spot.market.getSymbol', { symbol })).toEqual(all[0]);

  const currencies = await well('spot.market.getAllCurrencies');
  const codes = currencies.map((row: any) => row.currency);
  for (const { baseCurrency, quoteCurrency } of all)
    expect(codes).toEqual(expect.arrayContaining([baseCurrency, quoteCurrency]));
  const usdt = await well('spot.market.getCurrency', { currency: 'USDT', chain: 'trx' });
  expect(usdt.chains).toMatchObject([{ chainId: 'trx', chainName: 'TRC20' }]);
  expect(await well('spot.market.getClientIPAddress')).toBe('127.0.0.1');
});

test('prices in fiat and mark prices follow the markets', async () => {
  const { bestBid } = await well('spot.market.getTicker', { symbol });
  const dollars = await well('spot.market.getFiatPrice', { currencies: 'BTC,USDT,NOPE' });
  expect(Object.keys(dollars)).toEqual(['BTC', 'USDT']);
  expect(dollars.USDT).toBe('1');
  expect(Math.abs(Number(dollars.BTC) / Number(bestBid) - 1)).toBeLessThan(0.002);
  const euros = await well('spot.market.getFiatPrice', { base: 'EUR', currencies: 'BTC' });
  expect(Number(euros.BTC)).toBeLessThan(Number(dollars.BTC));
  expect(await well('spot.market.getFiatPrice', { base: 'XXX' })).toEqual({});

  const { value } = await well('margin.market.getMarkPriceDetail', { symbol });
  expect(Math.abs(value / Number(bestBid) - 1)).toBeLessThan(0.002);
  const list = await well('margin.market.getMarkPriceList');
  expect(list.find((row: any) => row.symbol === 'USDT-BTC').value * value).toBeCloseTo(1, 6);
  expect(await ask('margin.market.getMarkPriceDetail', { symbol: 'NOPE-BTC' })).toMatchObject({
    code: '900001',
  });
});

describe.each(['unified', 'unifiedV1'])('%s', (version) => {
  const id = (name: string): string => `${version}.market.${name}`;
  const spot = { tradeType: 'SPOT', symbol };

  test('shows the same as the classic endpoints', async () => {
    const ticker = await well('spot.market.getTicker', { symbol });
    const stats = await well('spot.market.get24hrStats', { symbol });
    const { list } = await well(id('getTicker'), spot);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({
      symbol,
      lastPrice: ticker.price,
      bestBidPrice: ticker.bestBid,
      bestAskPrice: ticker.bestAsk,
      high: stats.high,
      baseVolume: stats.vol,
    });
    expect((await well(id('getTicker'), { tradeType: 'SPOT' })).list).toHaveLength(20);
    expect((await well(id('getTrade'), spot)).list[0]).toMatchObject({ price: ticker.price });
    expect((await well(id('getKlines'), { ...spot, interval: '1hour' })).list).toEqual(
      await well('spot.market.getKlines', { symbol, type: '1hour' }),
    );
    const full = await well('spot.market.getFullOrderBook', { symbol });
    const book = await well(id('getOrderBook'), { ...spot, limit: 'FULL' });
    expect(book).toMatchObject({ bids: full.bids, asks: full.asks });
    expect(String(book.sequence)).toBe(full.sequence);
    expect((await well(id('getOrderBook'), { ...spot, limit: '20' })).asks).toHaveLength(20);
    const [rules] = (await well(id('getSymbol'), spot)).list;
    expect(rules).toMatchObject({ symbol, tickSize: '0.1', tradingStatus: 'TradingEnabled' });
    expect((await well(id('getSymbol'), { tradeType: 'SPOT' })).list).toHaveLength(20);
  });

  test('currencies, prices and turnover', async () => {
    expect(await well(id('getCurrency'), { currency: 'BTC' })).toMatchObject({ currency: 'BTC' });
    const some = await well(id('getCurrencies'), { currencyList: 'BTC,ETH' });
    expect(some.map((row: any) => row.currency)).toEqual(['BTC', 'ETH']);
    expect(Object.keys(await well(id('getFiatPrice'), { currencies: 'BTC' }))).toEqual(['BTC']);
    const { spot: figures, turnoverOf24h } = await well(id('getTradeStatistics'));
    expect(Number(turnoverOf24h ?? figures.turnoverOf24h)).toBeGreaterThan(1_000_000);
    expect(await well(id('getClientIPAddress'))).toBe('127.0.0.1');
  });

  test('index prices come by the page', async () => {
    const first = await well(id('getIndexPrice'), { symbol: '.KXBTUSDT', pageSize: 10 });
    const second = await well(id('getIndexPrice'), {
      symbol: '.KXBTUSDT',
      pageSize: 10,
      lastId: first.lastId,
    });
    const times = [...first.items, ...second.items].map(({ ts }: any) => Number(ts));
    expect(times).toHaveLength(20);
    expect(times).toEqual([...new Set(times)].sort((a, b) => b - a));
  });

  test('unknown names are refused', async () => {
    const nope = { tradeType: 'SPOT', symbol: 'NOPE-USDT' };
    for (const name of ['getTicker', 'getTrade', 'getSymbol'])
      expect(await ask(id(name), nope), name).toMatchObject({ code: '106190' });
    expect(await ask(id('getIndexPrice'), { symbol: '.KNOPE' })).toMatchObject({ code: '106190' });
    expect(await ask(id('getCurrency'), { currency: 'NOPE' })).toMatchObject({ code: '106193' });
  });
});
