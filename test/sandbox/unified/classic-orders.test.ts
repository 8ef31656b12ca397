import { expect, test } from 'vitest';
import { limitBuy, uaAfresh, v2 } from './ua.ts';

const ua = uaAfresh(false);
const v1 = '/api/ua/v1/classic/order';
const named = { tradeType: 'SPOT', symbol: 'BTC-USDT' };

test('classic orders are the same by both kinds of routes', async () => {
  const hf = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '50000.1', size: '0.01' };
  const { data } = await ua().ask('POST', '/api/v1/hf/orders', { ...hf, clientOid: 'by-hf' });
  const listed = await ua().get(`${v1}/open-list`, { tradeType: 'SPOT' });
  expect(listed).toMatchObject({ tradeType: 'SPOT', totalNum: 1 });
  expect(listed.items).toMatchObject([
    { orderId: data.orderId, clientOid: 'by-hf', status: 2, size: '0.01' },
  ]);

  const placed = await ua().post(`${v1}/place`, { ...limitBuy, clientOid: 'by-ua' });
  const read = await ua().ask('GET', `/api/v1/hf/orders/${placed.orderId}`, { symbol: 'BTC-USDT' });
  expect(read.data).toMatchObject({ clientOid: 'by-ua', tradeType: 'TRADE', active: true, size: '0.01' });

  await ua().ask('DELETE', `/api/v1/hf/orders/${placed.orderId}`, { symbol: 'BTC-USDT' });
  expect(await ua().get(`${v1}/detail`, { ...named, orderId: placed.orderId })).toMatchObject({ status: 5 });
  await ua().post(`${v1}/cancel`, { ...named, orderId: data.orderId });
  const { data: active } = await ua().ask('GET', '/api/v1/hf/orders/active', { symbol: 'BTC-USDT' });
  expect(active).toEqual([]);
});

test('a classic customer has no unified orders, and a unified one no classic ones', async () => {
  expect(await ua().refused('POST', `${v2}/place`, limitBuy)).toBe('112010');
  expect(await ua().refused('GET', '/api/ua/v1/unified/order/open-list', { tradeType: 'SPOT' })).toBe(
    '112010',
  );
  await ua().post('/api/ua/v2/account/mode', { accountType: 'UNIFIED' });
  expect(await ua().refused('GET', `${v1}/open-list`, { tradeType: 'SPOT' })).toBe('109003');
});

test('a cross margin order uses the margin account and is none of the spot orders', async () => {
  const { orderId } = await ua().post(`${v1}/place`, { ...limitBuy, tradeType: 'CROSS' });
  expect(await ua().get(`${v1}/detail`, { ...named, tradeType: 'CROSS', orderId })).toMatchObject({
    tradeType: 'CROSS',
    marginMode: 'CROSS',
    status: 2,
  });
  expect((await ua().get(`${v1}/open-list`, { tradeType: 'SPOT' })).items).toEqual([]);
  const { accounts } = await ua().get('/api/ua/v1/account/balance', {
    accountType: 'CROSS',
    currency: 'USDT',
  });
  expect(accounts[0].currencies).toMatchObject([{ hold: '500.501001', balance: '10000' }]);
  expect(await ua().refused('POST', `${v1}/place`, { ...limitBuy, tradeType: 'MARGIN' })).toBe('400100');
});
