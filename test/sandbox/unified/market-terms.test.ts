import { expect, test } from 'vitest';
import { uaAfresh } from './ua.ts';

const ua = uaAfresh(false);

const MINUTE = 60_000;

test.each(['/api/ua/v1', '/api/ua/v2'])('%s: open interest, now and over time', async (base) => {
  const { get, refused, sandbox } = ua();
  const path = `${base}/market/open-interest`;
  const [before] = await get(path, { symbol: 'XBTUSDTM' });
  sandbox.advance(20 * MINUTE);
  const now = sandbox.exchange.clock.now();
  const [current] = await get(path, { symbol: 'XBTUSDTM' });
  expect(current.ts).toBe(now);
  expect(Number(current.openInterest)).toBeGreaterThan(0);
  const rows = await get(path, { symbol: 'XBTUSDTM', interval: '5min' });
  expect(rows.length).toBeGreaterThanOrEqual(4);
  expect(rows[0]).toEqual(current);
  for (const { ts } of rows) expect(ts % (5 * MINUTE)).toBe(0);
  const { samples } = sandbox.exchange.futuresMarket('XBTUSDTM').state;
  const kept = samples.map(({ at, openInterest }) => ({ ts: at, openInterest: openInterest.toFixed() }));
  expect(kept).toEqual(expect.arrayContaining(rows.slice(1)));
  expect(rows.at(-1).ts).toBeGreaterThanOrEqual(before.ts - 5 * MINUTE);
  expect(await get(path, { symbol: 'XBTUSDTM', interval: '5min', pageSize: 2 })).toEqual(rows.slice(0, 2));
  const late = { symbol: 'XBTUSDTM', interval: '5min', startAt: now - 5 * MINUTE };
  expect(await get(path, late)).toEqual(rows.slice(0, 2));
  expect(await get(path)).toHaveLength(sandbox.exchange.futuresMarkets.size);
  expect(await refused('GET', path, { symbol: 'NONE' })).toBe('401100');
  expect(await refused('GET', path, { interval: '5min' })).toBe('400100');
});

test('interest rates of the hours, page by page', async () => {
  const { get, refused, sandbox } = ua();
  sandbox.advance(130 * MINUTE);
  const path = '/api/ua/v2/market/interest-rate-index';
  const first = await get(path, { symbol: 'XBTUSDTM', pageSize: 1 });
  expect(first).toEqual({
    items: [{ ts: Date.UTC(2027, 0, 1, 22), symbol: 'XBTUSDTM', interestRate: '0.0003' }],
    lastId: Date.UTC(2027, 0, 1, 22),
  });
  const { items } = await get(path, { symbol: 'XBTUSDTM', lastId: first.lastId });
  expect(items.map(({ ts }: { ts: number }) => ts)).toEqual([
    Date.UTC(2027, 0, 1, 21),
    Date.UTC(2027, 0, 1, 20),
  ]);
  expect(await refused('GET', path, { symbol: 'NONE' })).toBe('401100');
});

test('the terms of cross margin', async () => {
  const { get } = ua();
  expect(await get('/api/ua/v1/market/cross-config')).toMatchObject({
    maxLeverage: 5,
    alertRiskRatio: '0.95',
    liquidationRiskRatio: '0.97',
    currencyList: expect.arrayContaining(['BTC', 'USDT']),
  });
});
