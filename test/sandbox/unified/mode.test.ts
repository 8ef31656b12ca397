import { expect, test } from 'vitest';
import { uaAfresh } from './ua.ts';

const ua = uaAfresh(false);
const mode = '/api/ua/v2/account/mode';

const unifiedOf = async () => {
  const { accounts } = await ua().get('/api/ua/v2/unified/account/balance');
  return Object.fromEntries(
    accounts[0].currencies.map(({ currency, balance }: Record<string, string>) => [currency, balance]),
  );
};

test('a customer is classic until it moves, and its trading money moves along', async () => {
  expect(await ua().get('/api/ua/v1/account/mode')).toMatchObject({ selfAccountMode: 'CLASSIC' });
  expect(await ua().refused('GET', '/api/ua/v2/unified/account/balance')).toBe('112010');
  expect(await ua().refused('GET', '/api/ua/v1/unified/account/overview')).toBe('112010');
  await ua().post(mode, { accountType: 'UNIFIED' });
  expect(await ua().get(mode)).toMatchObject({ selfAccountMode: 'UNIFIED' });
  // Bitcoin of the futures account is called XBT there.
  expect(await unifiedOf()).toEqual({ USDT: '210000', BTC: '21', ETH: '100', KCS: '1000' });
  const { accounts } = await ua().get('/api/ua/v2/account/balance', { accountType: 'FUTURES' });
  expect(accounts[0].currencies.every(({ balance }: { balance: string }) => balance === '0')).toBe(true);
  const { items } = await ua().get('/api/ua/v2/account/ledger', {
    accountType: 'UNIFIED',
    businessType: 'TRANSFER',
    currency: 'ETH',
  });
  expect(items).toMatchObject([{ accountType: 'UNIFIED', direction: 'IN', amount: '100', balance: '100' }]);
});

test('and back into the trading account', async () => {
  await ua().post('/api/ua/v1/account/mode', { accountType: 'UNIFIED' });
  await ua().post('/api/ua/v1/account/mode', { accountType: 'CLASSIC' });
  const { accounts } = await ua().get('/api/ua/v1/account/balance', { accountType: 'SPOT', currency: 'BTC' });
  expect(accounts[0].currencies).toMatchObject([{ currency: 'BTC', available: '21', hold: '0' }]);
  expect(await ua().refused('GET', '/api/ua/v2/unified/account/overview')).toBe('112010');
});

test('open orders keep the mode as it is', async () => {
  const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '50000.1', size: '0.01' };
  const { data } = await ua().ask('POST', '/api/v1/hf/orders', order);
  expect(await ua().refused('POST', mode, { accountType: 'UNIFIED' })).toBe('109004');
  await ua().ask('DELETE', `/api/v1/hf/orders/${data.orderId}`, { symbol: 'BTC-USDT' });
  await ua().post(mode, { accountType: 'UNIFIED' });
});

test('the overview is what the money is worth', async () => {
  await ua().post(mode, { accountType: 'UNIFIED' });
  const overview = await ua().get('/api/ua/v2/unified/account/overview');
  const { BTC, ETH, KCS, USDT } = await unifiedOf();
  const price = (symbol: string) => Number(ua().sandbox.exchange.spotMarket(symbol).last.price.toFixed());
  const worth =
    Number(USDT) +
    Number(BTC) * price('BTC-USDT') +
    Number(ETH) * price('ETH-USDT') +
    Number(KCS) * price('KCS-USDT');
  expect(Number(overview.equity)).toBeCloseTo(worth, 4);
  expect(Number(overview.adjustedEquity)).toBeLessThan(worth);
  expect(overview).toMatchObject({ liability: '0', im: '0', mm: '0', riskRatio: '0' });
  expect(overview.availableMargin).toBe(overview.adjustedEquity);
});
