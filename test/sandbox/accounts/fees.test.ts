import { expect, test } from 'vitest';
import { ask, data, liveAfresh, theSandbox } from './world.ts';

liveAfresh();

test('fees go by VIP level and are what trades pay', async () => {
  expect(await data('account.fee.getBasicFee')).toEqual({ takerFeeRate: '0.001', makerFeeRate: '0.001' });
  theSandbox().exchange.customer('235000001').vip = 3;
  const rates = { takerFeeRate: '0.0008', makerFeeRate: '0.0005' };
  expect(await data('account.fee.getBasicFee', { currencyType: 0 })).toEqual(rates);
  expect(await data('account.fee.getSpotActualFee', { symbols: 'BTC-USDT,ETH-USDT' })).toEqual([
    { symbol: 'BTC-USDT', ...rates },
    { symbol: 'ETH-USDT', ...rates },
  ]);
  expect(await ask('account.fee.getSpotActualFee', { symbols: 'NOPE-USDT' })).toMatchObject({
    code: '900001',
  });
  await data('spot.order.addOrder', { symbol: 'BTC-USDT', side: 'buy', type: 'market', size: '0.01' });
  const [fill] = (await data('spot.order.getTradeHistory', { symbol: 'BTC-USDT' })).items;
  expect(Number(fill.fee)).toBeCloseTo(Number(fill.funds) * 0.0008, 10);
});

test('accounts are listed, found by id and high-frequency', async () => {
  expect(await data('account.account.getSpotAccountType')).toBe(true);
  const rows = await data('account.account.getSpotAccountList', { currency: 'USDT' });
  expect(rows.map(({ type, balance }: any) => `${type} ${balance}`)).toEqual([
    'main 10000',
    'trade 100000',
    'margin 10000',
  ]);
  expect(await data('account.account.getSpotAccountDetail', { accountId: rows[0].id })).toEqual({
    currency: 'USDT',
    balance: '10000',
    available: '10000',
    holds: '0',
  });
  expect(await ask('account.account.getSpotAccountDetail', { accountId: 'nope' })).toMatchObject({
    code: '400100',
  });
  const [other] = await data('account.account.getSpotAccountList', {}, theSandbox().keys[2]);
  expect(await ask('account.account.getSpotAccountDetail', { accountId: other.id })).toMatchObject({
    code: '400100',
  });
});
