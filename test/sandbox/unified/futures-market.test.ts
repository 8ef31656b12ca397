import { expect, test } from 'vitest';
import { call } from '../client.ts';
import { uaAfresh } from './ua.ts';

const ua = uaAfresh(false);

const futures = { tradeType: 'FUTURES', symbol: 'XBTUSDTM' };
/** Of the futures service. */
const classic = async (path: string, query: Record<string, unknown> = {}): Promise<any> => {
  const { sandbox, key } = ua();
  const timestamp = String(sandbox.exchange.clock.now());
  return (await call(sandbox.baseUrl.futures, key, { path, query, timestamp })).data;
};

const versions = ['/api/ua/v1/market', '/api/ua/v2/market'];

test.each(versions)(
  '%s: the figures of a contract agree with each other and with its own service',
  async (base) => {
    const { get, sandbox } = ua();
    sandbox.advance(150_000);
    const { list } = await get(`${base}/ticker`, futures);
    const [ticker] = list;
    const book = await get(`${base}/orderbook`, { ...futures, limit: '20' });
    const trades = await get(`${base}/trade`, futures);
    const klines = await get(`${base}/kline`, { ...futures, interval: '1min' });
    const contract = await classic('/api/v1/contracts/XBTUSDTM');
    const part = await classic('/api/v1/level2/depth20', { symbol: 'XBTUSDTM' });

    expect(ticker).toMatchObject({ symbol: 'XBTUSDTM', lastPrice: trades.list[0].price });
    expect([ticker.bestBidPrice, ticker.bestBidSize]).toEqual(book.bids[0]);
    expect([ticker.bestAskPrice, ticker.bestAskSize]).toEqual(book.asks[0]);
    expect(book.bids.map((row: string[]) => row.map(Number))).toEqual(part.bids);
    expect(String(book.sequence)).toBe(String(part.sequence));
    expect(Number(ticker.markPrice)).toBe(contract.markPrice);
    expect(Number(ticker.indexPrice)).toBe(contract.indexPrice);
    expect(Number(ticker.baseVolume)).toBe(contract.volumeOf24h);
    expect(Number(ticker.quoteVolume)).toBe(contract.turnoverOf24h);
    expect(klines.list[0][2]).toBe(ticker.lastPrice);
    expect(klines.list).toHaveLength(200);

    const { list: all } = await get(`${base}/ticker`, { tradeType: 'FUTURES' });
    expect(all.map(({ symbol }: { symbol: string }) => symbol)).toEqual([
      ...sandbox.exchange.futuresMarkets.keys(),
    ]);
  },
);

test.each(versions)('%s: contracts as instruments', async (base) => {
  const { get, refused } = ua();
  const { tradeType, list } = await get(`${base}/instrument`, futures);
  expect(tradeType).toBe('FUTURES');
  expect(list).toEqual([
    expect.objectContaining({
      symbol: 'XBTUSDTM',
      baseCurrency: 'XBT',
      quoteCurrency: 'USDT',
      settlementCurrency: 'USDT',
      isInverse: false,
      tickSize: '0.1',
      lotSize: '1',
      unitSize: '0.001',
    }),
  ]);
  const inverse = await get(`${base}/instrument`, { ...futures, symbol: 'XBTUSDM' });
  expect(inverse.list[0]).toMatchObject({ isInverse: true, settlementCurrency: 'XBT', unitSize: '1' });
  for (const path of ['instrument', 'ticker', 'trade', 'orderbook', 'kline'])
    expect(
      await refused('GET', `${base}/${path}`, {
        ...futures,
        symbol: 'BTC-USDT',
        limit: '20',
        interval: '1min',
      }),
    ).toBe('106190');
});

test('of an inverse contract lots are dollars', async () => {
  const { get } = ua();
  const { list } = await get('/api/ua/v2/market/ticker', { tradeType: 'FUTURES', symbol: 'XBTUSDM' });
  const [{ baseVolume, quoteVolume, high, low }] = list;
  const average = Number(quoteVolume) / Number(baseVolume);
  expect(average).toBeGreaterThan(Number(low) * 0.999);
  expect(average).toBeLessThan(Number(high) * 1.001);
  const stats = await get('/api/ua/v2/trade-statistics');
  const { turnoverOf24h } = await classic('/api/v1/trade-statistics');
  expect(Number(stats.futures.turnoverOf24h)).toBeCloseTo(turnoverOf24h, 1);
});

test.each([
  ['INDEX_PRICE', 'indexPrice'],
  ['MARK_PRICE', 'markPrice'],
] as const)('candles of %s end at the price of now and have no volume', async (klineType, name) => {
  const { get, sandbox } = ua();
  sandbox.advance(5 * 60_000 + 30_000);
  const { list: tickers } = await get('/api/ua/v2/market/ticker', futures);
  const rows = async (interval: string): Promise<string[][]> =>
    (await get('/api/ua/v2/market/kline', { ...futures, klineType, interval })).list;
  const minutes = await rows('1min');
  const hours = await rows('1hour');
  const price = Number(tickers[0][name]);
  expect(minutes[0]![2]).toBe(tickers[0][name]);
  expect(hours[0]![2]).toBe(tickers[0][name]);
  expect(minutes).toHaveLength(200);
  for (const [index, [start, open, close, high, low, ...volumes]] of minutes.entries()) {
    expect(volumes).toEqual(['0', '0']);
    expect(Number(high)).toBeGreaterThanOrEqual(Math.max(Number(open), Number(close)));
    expect(Number(low)).toBeLessThanOrEqual(Math.min(Number(open), Number(close)));
    expect(Math.abs(Number(close) / price - 1)).toBeLessThan(0.1);
    if (index > 0) expect(Number(minutes[index - 1]![0]) - Number(start)).toBe(60);
  }
  // Each goes on where the one before ended.
  for (const index of [0, 1, 2, 3]) expect(minutes[index]![1]).toBe(minutes[index + 1]![2]);
  const end = Number(minutes[0]![0]);
  const window = { ...futures, klineType, interval: '1min', startAt: end - 180, endAt: end };
  expect((await get('/api/ua/v2/market/kline', window)).list).toEqual(minutes.slice(1, 4));
});

test('candles of the premium are rates', async () => {
  const { get, sandbox } = ua();
  sandbox.advance(10 * 60_000);
  const query = { ...futures, klineType: 'PREMIUM_INDEX', interval: '1min' };
  const { list } = await get('/api/ua/v2/market/kline', query);
  for (const row of list)
    for (const rate of row.slice(1, 5)) expect(Math.abs(Number(rate))).toBeLessThan(0.001);
  expect(list.some((row: string[]) => Number(row[1]) !== 0)).toBe(true);
});

test('index prices by the name of an index', async () => {
  const { get, sandbox } = ua();
  sandbox.advance(150_000);
  for (const symbol of ['.KXBTUSDT', '.BXBT']) {
    const { items } = await get('/api/ua/v2/market/index-price', { symbol, pageSize: 2 });
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ symbol, indexPrice: expect.any(Number) });
  }
});

test('pairs of margin accounts', async () => {
  const { get, refused } = ua();
  for (const tradeType of ['ISOLATED', 'CROSS']) {
    const { list } = await get('/api/ua/v1/market/instrument', { tradeType, symbol: 'BTC-USDT' });
    expect(list).toEqual([
      expect.objectContaining({ symbol: 'BTC-USDT', marginMode: tradeType, liquidationRiskRatio: '0.97' }),
    ]);
  }
  expect(await refused('GET', '/api/ua/v2/market/ticker', { tradeType: 'NONE' })).toBe('400100');
});
