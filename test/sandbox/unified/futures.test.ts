import { expect, test } from 'vitest';
import { uaAfresh, v2 } from './ua.ts';

const ua = uaAfresh(true);
const symbol = 'XBTUSDTM';
const named = { tradeType: 'FUTURES', symbol };
const buy = { ...named, side: 'BUY', orderType: 'MARKET', size: '10', sizeUnit: 'UNIT' };

const usdt = async () => {
  const { accounts } = await ua().get('/api/ua/v2/unified/account/balance');
  return accounts[0].currencies.find(({ currency }: { currency: string }) => currency === 'USDT');
};
const positions = () => ua().get('/api/ua/v2/unified/position/open-list', { symbol });
const price = (side: 'buy' | 'sell') =>
  Number(ua().sandbox.exchange.futuresMarket(symbol).book.best(side)?.text);
/** A price of a limit order that rests. */
const below = () => (Math.floor(price('buy') * 0.99 * 10) / 10).toFixed(1);

test('a futures order draws on the unified account, and its position shows there', async () => {
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol, leverage: '5' });
  const { orderId } = await ua().post(`${v2}/place`, buy);
  const order = await ua().get(`${v2}/detail`, { ...named, orderId });
  expect(order).toMatchObject({
    status: 3,
    filledSize: '10',
    sizeUnit: 'UNIT',
    leverage: '5',
    positionSide: 'BOTH',
    feeCurrency: 'USDT',
  });
  const [position] = await positions();
  expect(position).toMatchObject({ symbol, size: '10', marginMode: 'ISOLATED' });
  expect(Number(position.entryPrice)).toBeCloseTo(Number(order.avgPrice), 6);
  expect(Number(position.positionMargin)).toBeCloseTo((Number(order.avgPrice) * 0.01) / 5, 6);
  expect(Number((await usdt()).hold)).toBeCloseTo(Number(position.positionMargin), 8);
  const overview = await ua().get('/api/ua/v2/unified/account/overview');
  expect(Number(overview.im)).toBeCloseTo(Number(position.positionMargin), 8);
  expect(Number(overview.mm)).toBeCloseTo(Number(position.maintenanceMargin), 8);
  expect(Number(overview.availableMargin)).toBeCloseTo(
    Number(overview.adjustedEquity) - Number(overview.im),
    8,
  );

  const fill = (await ua().get(`${v2}/execution`, { ...named, orderId })).items[0];
  expect(fill).toMatchObject({ marginMode: 'ISOLATED', fillType: 'NORMAL', positionSide: 'BOTH' });

  await ua().post(`${v2}/place`, { ...buy, side: 'SELL', closeOrder: true });
  expect(await positions()).toEqual([]);
  const { items } = await ua().get('/api/ua/v2/position/history', { symbol });
  expect(items).toMatchObject([{ symbol, side: 'LONG', maxSize: '10' }]);
  const after = await usdt();
  expect(after.hold).toBe('0');
  expect(Number(after.balance)).toBeCloseTo(210_000 + Number(items[0].realizedPnL), 8);
  expect(await ua().refused('POST', `${v2}/place`, { ...buy, closeOrder: true })).toBe('106182');
});

test('spot and futures draw on the same money; what one keeps the other has to borrow', async () => {
  const size = (Number((await usdt()).available) / 50_000.1 / 1.001 - 0.001).toFixed(6);
  const spot = {
    tradeType: 'SPOT',
    symbol: 'BTC-USDT',
    side: 'BUY',
    orderType: 'LIMIT',
    sizeUnit: 'BASECCY',
  };
  const { orderId } = await ua().post(`${v2}/place`, { ...spot, size, price: '50000.1' });
  await ua().post(`${v2}/place`, { ...buy, size: '100' });
  expect(Number((await usdt()).liability)).toBeGreaterThan(1000);
  expect(await ua().refused('POST', `${v2}/place`, { ...spot, size, price: '50000.1' })).toBe('106150');
  await ua().post(`${v2}/cancel`, { tradeType: 'SPOT', symbol: 'BTC-USDT', orderId });
  expect((await usdt()).liability).toBe('0');
});

test('sizes may be given in contracts, in the base currency or as a value', async () => {
  const limit = { ...buy, orderType: 'LIMIT', price: below() };
  const sizeOf = async (change: object) => {
    const { orderId } = await ua().post(`${v2}/place`, { ...limit, ...change });
    return (await ua().get(`${v2}/detail`, { ...named, orderId })).size;
  };
  expect(await sizeOf({ size: '7', sizeUnit: 'UNIT' })).toBe('7');
  expect(await sizeOf({ size: '0.005', sizeUnit: 'BASECCY' })).toBe('5');
  expect(await sizeOf({ size: String(Number(below()) * 0.0031), sizeUnit: 'QUOTECCY' })).toBe('3');
  const { items } = await ua().post(`${v2}/cancel-all`, named);
  expect(items).toHaveLength(3);
  expect((await usdt()).hold).toBe('0');
});

test('an open order can be amended and keeps its id', async () => {
  const { orderId } = await ua().post(`${v2}/place`, { ...buy, orderType: 'LIMIT', price: below() });
  const newPrice = (Number(below()) - 10).toFixed(1);
  const answer = await ua().post(`${v2}/amend`, { symbol, orderId, newPrice, newSize: '20' });
  expect(answer.orderId).toBe(orderId);
  const order = await ua().get(`${v2}/detail`, { ...named, orderId });
  expect(order).toMatchObject({ status: 2, size: '20' });
  expect(Number(order.price)).toBe(Number(newPrice));
  const { hold } = await usdt();
  expect(Number(hold)).toBeCloseTo(Number(newPrice) * 0.02 * (1 / 3 + 0.0006), 6);
  expect(await ua().refused('POST', `${v2}/amend`, { symbol, orderId, newSize: '900000' })).toMatch(
    /106150|106212/,
  );
  expect(await ua().get(`${v2}/detail`, { ...named, orderId })).toMatchObject({ status: 2, size: '20' });
  const failing = { symbol, orderId, newSize: '900000', cxlOnFail: true };
  expect(await ua().refused('POST', `${v2}/amend`, failing)).toMatch(/106150|106212/);
  expect(await ua().get(`${v2}/detail`, { ...named, orderId })).toMatchObject({ status: 5 });
  expect((await usdt()).hold).toBe('0');
});

test('take profit and stop loss of an open order can be amended', async () => {
  const order = { ...buy, orderType: 'LIMIT', price: below(), tpTriggerPrice: '90000' };
  const { orderId } = await ua().post(`${v2}/place`, order);
  await ua().post(`${v2}/amend`, { symbol, orderId, tpTriggerPrice: '91000', slTriggerPrice: 40000 });
  expect(await ua().get(`${v2}/detail`, { ...named, orderId })).toMatchObject({
    status: 2,
    tpTriggerPrice: '91000',
    slTriggerPrice: '40000',
  });
  expect(await ua().refused('POST', `${v2}/amend`, { symbol, orderId })).toBe('106100');
});

test('amended up to the market, an order trades', async () => {
  const { orderId } = await ua().post(`${v2}/place`, { ...buy, orderType: 'LIMIT', price: below() });
  await ua().post(`${v2}/amend`, { symbol, orderId, newPrice: (price('sell') + 20).toFixed(1) });
  expect(await ua().get(`${v2}/detail`, { ...named, orderId })).toMatchObject({
    status: 3,
    filledSize: '10',
  });
});

test('triggers wait, and take profit and stop loss follow the fill', async () => {
  const stop = { triggerDirection: 'UP', triggerPriceType: 'MP', triggerPrice: '90000' };
  const { orderId } = await ua().post(`${v2}/place`, { ...buy, ...stop });
  expect(await ua().get(`${v2}/detail`, { ...named, orderId })).toMatchObject({ status: 0, ...stop });
  await ua().post(`${v2}/cancel`, { ...named, orderId });
  await ua().post(`${v2}/place`, { ...buy, tpTriggerPrice: '90000', slTriggerPrice: '40000' });
  const { items } = await ua().get(`${v2}/open-list`, { ...named, orderFilter: 'ADVANCED' });
  expect(items).toMatchObject([{ side: 'SELL', tpTriggerPrice: '90000', slTriggerPrice: '40000' }]);
});

test('margin mode and leverage are set by contract', async () => {
  const modes = '/api/ua/v2/unified/position/margin-mode';
  expect((await ua().get(modes, { symbol })).items).toEqual([{ symbol, marginMode: 'ISOLATED' }]);
  const { items } = await ua().post(modes, { symbol: `${symbol},ETHUSDTM`, marginMode: 'CROSS' });
  expect(items).toMatchObject([
    { symbol, code: '200000', marginMode: 'CROSS' },
    { symbol: 'ETHUSDTM', code: '200000' },
  ]);
  await ua().post(`${v2}/place`, buy);
  expect(await positions()).toMatchObject([{ marginMode: 'CROSS', leverage: '3' }]);
  expect((await ua().post(modes, { symbol, marginMode: 'ISOLATED' })).items[0].code).not.toBe('200000');
  await ua().post('/api/ua/v1/unified/account/modify-leverage', { symbol, leverage: '10' });
  const query = { tradeType: 'FUTURES', marginMode: 'CROSS', symbol };
  expect(await ua().get('/api/ua/v2/unified/account/leverage', query)).toMatchObject([{ leverage: '10' }]);
  expect(await positions()).toMatchObject([{ leverage: '10' }]);
  const wrong = { symbol, leverage: '1000' };
  expect(await ua().refused('POST', '/api/ua/v2/unified/account/modify-leverage', wrong)).toBe('106174');
  expect(await ua().refused('POST', '/api/ua/v2/account/mode', { accountType: 'CLASSIC' })).toBe('109004');
});

test('margin goes into an isolated position and out again', async () => {
  await ua().post(`${v2}/place`, buy);
  const margin = async () => Number((await positions())[0].positionMargin);
  const before = await margin();
  const change = { symbol, tradeType: 'FUTURES', amount: '50' };
  await ua().post('/api/ua/v2/unified/position/modify-margin', { ...change, type: 'DEPOSIT' });
  expect(await margin()).toBeCloseTo(before + 50, 8);
  await ua().post('/api/ua/v1/unified/position/modify-margin', { ...change, amount: '20', type: 'WITHDRAW' });
  expect(await margin()).toBeCloseTo(before + 30, 8);
});

test('funding is paid from the unified account and listed', async () => {
  await ua().post(`${v2}/place`, buy);
  const { balance } = await usdt();
  ua().sandbox.advance(11 * 60 * 1000);
  const { items } = await ua().get('/api/ua/v2/position/funding-history', { symbol });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ symbol, size: '10', settleCurrency: 'USDT', marginMode: 'ISOLATED' });
  expect(Number((await usdt()).balance) - Number(balance)).toBeCloseTo(Number(items[0].fundingFee), 8);
  const { items: ledger } = await ua().get('/api/ua/v2/account/ledger', {
    accountType: 'UNIFIED',
    businessType: 'FUNDING_FEE',
  });
  expect(ledger).toHaveLength(1);
});

test.each([
  ['401100', { symbol: 'NOPEUSDTM' }],
  ['106174', { leverage: '1000', version: 1 }],
  ['401110', { marginMode: 'CROSS' }],
  ['400100', { timeInForce: 'GTT' }],
  ['106000', { size: '0.5' }],
])('refuses with %s: %j', async (code, { version, ...change }: any) => {
  const path = version === 1 ? '/api/ua/v1/unified/order/place' : `${v2}/place`;
  const body = { ...buy, ...change };
  if (typeof body.leverage === 'string') body.leverage = Number(body.leverage);
  expect(await ua().refused('POST', path, body)).toBe(code);
});
