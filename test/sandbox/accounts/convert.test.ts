import { expect, test } from 'vitest';
import { ask, data, held, liveAfresh, theSandbox, totals } from './world.ts';

liveAfresh();

const quote = (more: object = {}) =>
  data('convert.convert.getConvertQuote', {
    fromCurrency: 'BTC',
    toCurrency: 'USDT',
    fromCurrencySize: 0.1,
    ...more,
  });

test('a quote binds for ten seconds and swaps exactly what it says', async () => {
  const before = totals();
  const { bestBid } = await data('spot.market.getTicker', { symbol: 'BTC-USDT' });
  const { quoteId, price, toCurrencySize, fromCurrencySize } = await quote();
  expect([price, fromCurrencySize]).toEqual([bestBid, '0.1']);
  const placed = await data('convert.convert.submitConvertOrder', {
    clientOrderId: 'one',
    quoteId,
    accountType: 'FUNDING',
  });
  expect(held('main', 'BTC').available).toBe('0.9');
  expect(held('main', 'USDT').available).toBe(String(10_000 + Number(toCurrencySize)));
  expect(totals()).toEqual(before);
  expect(await data('convert.convert.getConvertOrder', { clientOrderId: 'one' })).toMatchObject({
    status: 'SUCCESS',
    price,
    toCurrencySize,
    accountType: 'FUNDING',
  });
  expect(await data('convert.convert.getConvertOrderHistory')).toMatchObject({ totalNum: 1 });
  expect(String((await data('convert.convert.getConvertOrder', placed)).orderId)).toBe(placed.orderId);

  const again = { clientOrderId: 'one', quoteId: (await quote()).quoteId };
  expect(await ask('convert.convert.submitConvertOrder', again)).toMatchObject({ code: '102426' });
  theSandbox().advance(10_001);
  expect(await ask('convert.convert.submitConvertOrder', { ...again, clientOrderId: 'two' })).toMatchObject({
    code: '102436',
  });
});

test('both accounts pay together, in turn', async () => {
  const { quoteId } = await quote({ fromCurrencySize: 1.4, toCurrency: 'ETH' });
  await data('convert.convert.submitConvertOrder', { clientOrderId: 'a', quoteId, accountType: 'BOTH' });
  expect(held('main', 'BTC').available).toBe('0');
  expect(held('trade', 'BTC').available).toBe('9.6');
});

test('a limit order waits with its money held until the price is there', async () => {
  const before = totals();
  const sandbox = theSandbox();
  const { price } = await data('convert.convert.getConvertLimitQuote', {
    fromCurrency: 'BTC',
    toCurrency: 'USDT',
  });
  const limit = (clientOrderId: string, toCurrencySize: number) =>
    data('convert.convert.submitConvertLimitOrder', {
      clientOrderId,
      fromCurrency: 'BTC',
      toCurrency: 'USDT',
      fromCurrencySize: 0.1,
      toCurrencySize,
      accountType: 'FUNDING',
    });
  const near = Math.round(Number(price) * 0.1 * 1.0002 * 100) / 100;
  const { orderId } = await limit('near', near);
  await limit('far', Math.round(Number(price)));
  expect(held('main', 'BTC')).toEqual({ available: '0.8', held: '0.2' });
  const detail = () => data('convert.convert.getConvertLimitOrder', { orderId });
  expect(await detail()).toMatchObject({ status: 'OPEN', toCurrencySize: String(near) });
  for (let hour = 0; hour < 24 && (await detail()).status === 'OPEN'; hour += 1) sandbox.advance(600_000);
  expect(await detail()).toMatchObject({ status: 'SUCCESS', filledTime: expect.any(Number) });
  expect(held('main', 'USDT').available).toBe(String(10_000 + near));
  await data('convert.convert.cancelConvertLimitOrder', { clientOrderId: 'far' });
  expect(held('main', 'BTC')).toEqual({ available: '0.9', held: '0' });
  expect(await ask('convert.convert.cancelConvertLimitOrder', { clientOrderId: 'far' })).toMatchObject({
    code: '102428',
  });
  expect(await data('convert.convert.getConvertLimitOrders', { status: 'CANCELLED' })).toMatchObject({
    totalNum: 1,
    items: [{ clientOrderId: 'far', cancelTime: expect.any(Number) }],
  });
  expect(totals()).toEqual(before);
});

test('refusals have their own codes', async () => {
  const ends = { fromCurrency: 'BTC', toCurrency: 'USDT' };
  const asked = (more: object) => ask('convert.convert.getConvertQuote', { ...ends, ...more });
  expect(await asked({})).toMatchObject({ code: '102432' });
  expect(await asked({ fromCurrencySize: 1, toCurrencySize: 1 })).toMatchObject({ code: '102432' });
  expect(await asked({ fromCurrencySize: 1000 })).toMatchObject({ code: '102434' });
  expect(await asked({ fromCurrencySize: '0.00000001' })).toMatchObject({ code: '102435' });
  expect(await asked({ toCurrency: 'NOPE', fromCurrencySize: 1 })).toMatchObject({ code: '102431' });
  const { quoteId } = await quote({ fromCurrency: 'LTC', fromCurrencySize: 1 });
  expect(await ask('convert.convert.submitConvertOrder', { clientOrderId: 'a', quoteId })).toMatchObject({
    code: '102421',
  });
  const { currencies } = await data('convert.convert.getConvertCurrencies');
  expect(currencies.map(({ currency }: any) => currency)).toContain('BTC');
  expect(await data('convert.convert.getConvertSymbol', ends)).toMatchObject(ends);
});
