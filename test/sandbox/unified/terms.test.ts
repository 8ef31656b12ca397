import { expect, test } from 'vitest';
import { uaAfresh, v2 } from './ua.ts';

const ua = uaAfresh(true);
const market = '/api/ua/v2/market';
const symbol = 'XBTUSDTM';

test('the published ratios are those by which equity counts as margin', async () => {
  const ratios = await ua().get(`${market}/collateral-discount-ratio`);
  const ratioOf = (currency: string) =>
    Number(ratios.find((one: any) => one.currency === currency).cdrConfigs[0].cdr);
  const { adjustedEquity } = await ua().get('/api/ua/v2/unified/account/overview');
  const { accounts } = await ua().get('/api/ua/v2/unified/account/balance');
  const price = (currency: string) =>
    currency === 'USDT'
      ? 1
      : Number(ua().sandbox.exchange.spotMarket(`${currency}-USDT`).last.price.toFixed());
  const sum = accounts[0].currencies.reduce(
    (total: number, { currency, equity }: Record<string, string>) =>
      total + Number(equity) * price(currency!) * ratioOf(currency!),
    0,
  );
  expect(Number(adjustedEquity)).toBeCloseTo(sum, 4);
});

test('tiers tell what a position may be, and what may be borrowed', async () => {
  const query = { tradeType: 'FUTURES', data: 'RISK_LIMIT', symbol };
  const tiers = await ua().get(`${market}/position-tiers`, query);
  expect(tiers[0]).toMatchObject({ symbol, tier: 1, minSize: '0', maxLeverage: '125' });
  expect(await ua().get('/api/ua/v1/unified/position/tiers', { symbol })).toEqual(tiers);
  const loans = await ua().get(`${market}/position-tiers`, { tradeType: 'MARGIN', data: 'BORROW' });
  const borrowable = await ua().get(`${market}/borrowable-currency`);
  expect(loans.map(({ currency }: { currency: string }) => ({ currency }))).toEqual(borrowable);
});

test('funding rates are those that are paid', async () => {
  const [{ nextFundingRate, fundingTime }] = await ua().get(`${market}/funding-rate`, { symbol });
  expect(await ua().get('/api/ua/v1/market/funding-rate', { symbol })).toMatchObject({
    nextFundingRate: Number(nextFundingRate),
    fundingTime,
  });
  await ua().post(`${v2}/place`, {
    tradeType: 'FUTURES',
    symbol,
    side: 'BUY',
    orderType: 'MARKET',
    size: '1',
    sizeUnit: 'UNIT',
  });
  ua().sandbox.advance(11 * 60 * 1000);
  const range = { symbol, startAt: fundingTime - 1000, endAt: fundingTime + 2000 };
  const { list } = await ua().get(`${market}/funding-rate-history`, range);
  expect(list).toHaveLength(1);
  const { items } = await ua().get('/api/ua/v2/position/funding-history', { symbol });
  expect(Number(items[0].fundingRate)).toBe(list[0].fundingRate);
});

test.each([
  ['SPOT', 'BTC-USDT', 'BASECCY'],
  ['FUTURES', symbol, 'UNIT'],
])('as much as is said can be bought: %s', async (tradeType, of, sizeUnit) => {
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol, leverage: '1' });
  const price = tradeType === 'SPOT' ? '50000.1' : '65000';
  const path = '/api/ua/v2/order/max-order-quantity';
  const { maxBuySize } = await ua().get(path, { tradeType, symbol: of, price: Number(price) });
  const order = { tradeType, symbol: of, side: 'BUY', orderType: 'LIMIT', price, sizeUnit };
  const tooMuch = String(Math.ceil(Number(maxBuySize) * 1.3));
  expect(await ua().refused('POST', `${v2}/place`, { ...order, size: tooMuch })).toMatch(/106150|106212/);
  const size = tradeType === 'SPOT' ? maxBuySize : '20';
  expect(Number(size)).toBeLessThanOrEqual(Number(maxBuySize));
  await ua().post(`${v2}/place`, { ...order, size });
});
