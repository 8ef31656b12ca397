import { expect, test } from 'vitest';
import { balance, limitBuy, orders, place, spot, symbol, tradeAfresh, useKey } from './trader.ts';

tradeAfresh();

test.each([
  ['too little money', { ...limitBuy, size: '3' }, 200, '200004'],
  ['too little money for a market order', { symbol, side: 'buy', type: 'market', size: '5' }, 200, '200004'],
  ['an unknown symbol', { ...limitBuy, symbol: 'NOPE-USDT' }, 200, '900001'],
  ['a price off the increment', { ...limitBuy, price: '50000.05' }, 400, '400100'],
  ['a size off the increment', { ...limitBuy, size: '0.000000001' }, 200, '600100'],
  ['a size below the minimum', { ...limitBuy, size: '0.00000001' }, 200, '600100'],
  ['an order that is worth too little', { ...limitBuy, price: '0.1' }, 200, '600101'],
  ['post-only and hidden', { ...limitBuy, postOnly: true, hidden: true }, 400, '400100'],
  ['post-only and IOC', { ...limitBuy, postOnly: true, timeInForce: 'IOC' }, 400, '400100'],
  ['a slice above the size', { ...limitBuy, iceberg: true, visibleSize: '1' }, 400, '400100'],
  ['an id with other letters', { ...limitBuy, clientOid: 'a/b' }, 400, '400100'],
  ['a negative size', { ...limitBuy, size: '-1' }, 400, '400100'],
  ['a zero size', { ...limitBuy, size: '0.0' }, 400, '400100'],
  ['an exponent', { ...limitBuy, size: '1e-3' }, 400, '400100'],
  ['a limit order without price', { ...limitBuy, price: undefined }, 400, '400100'],
  ['a market order without amount', { symbol, side: 'buy', type: 'market' }, 400, '400100'],
  [
    'a market order with two amounts',
    { symbol, side: 'buy', type: 'market', size: '1', funds: '1' },
    400,
    '400100',
  ],
  ['funds that buy nothing', { symbol, side: 'buy', type: 'market', funds: '0.0001' }, 200, '600101'],
  [
    'a missed time window',
    { ...limitBuy, clientTimestamp: 1_700_000_000_000, allowMaxTimeWindow: 10 },
    200,
    '400100',
  ],
  ['a time window without a time', { ...limitBuy, allowMaxTimeWindow: 10 }, 200, '400100'],
])('%s', async (_, body, status, code) => {
  expect(await place(body)).toMatchObject({ status, code });
  expect(await balance('USDT')).toEqual({ balance: '100000', available: '100000', holds: '0' });
  expect(await balance('BTC')).toEqual({ balance: '10', available: '10', holds: '0' });
});

test('a clientOid a second time, also when the first order is done; a refused order does not use it up', async () => {
  expect(await place({ ...limitBuy, size: '3', clientOid: 'once' })).toMatchObject({ code: '200004' });
  expect(await place({ ...limitBuy, clientOid: 'once' })).toMatchObject({ code: '200000' });
  expect(await place({ ...limitBuy, clientOid: 'once' })).toMatchObject({ status: 200, code: '102426' });
  await spot('DELETE', `${orders}/client-order/once`, { symbol });
  expect(await place({ ...limitBuy, clientOid: 'once' })).toMatchObject({ code: '102426' });
  useKey(2);
  expect(await place({ ...limitBuy, clientOid: 'once' })).toMatchObject({ code: '200000' });
});

test('an order that is not there, is under another symbol, belongs to another key or is done', async () => {
  const missing = { status: 200, code: '400100', msg: expect.stringMatching(/order.*not.*exist/) };
  expect(await spot('GET', `${orders}/0123456789abcdef01234567`, { symbol })).toMatchObject(missing);
  expect(await spot('GET', `${orders}/client-order/nope`, { symbol })).toMatchObject(missing);
  expect(await spot('DELETE', `${orders}/nope`, { symbol })).toMatchObject(missing);
  const { orderId } = (await place({ ...limitBuy, clientOid: 'here' })).data;
  expect(await spot('GET', `${orders}/${orderId}`, { symbol: 'ETH-USDT' })).toMatchObject(missing);
  useKey(2);
  expect(await spot('GET', `${orders}/${orderId}`, { symbol })).toMatchObject(missing);
  useKey(0);
  expect(await spot('DELETE', `${orders}/client-order/here`, { symbol })).toMatchObject({ code: '200000' });
  expect(await spot('DELETE', `${orders}/client-order/here`, { symbol })).toMatchObject(missing);
  expect(await balance('USDT')).toMatchObject({ available: '100000' });
});
