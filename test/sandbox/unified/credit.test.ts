import { expect, test } from 'vitest';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { uaAfresh, v2 } from './ua.ts';

const ua = uaAfresh(true);
const symbol = 'XBTUSDTM';

const holdings = async () => {
  const { accounts } = await ua().get('/api/ua/v2/unified/account/balance');
  return Object.fromEntries(
    accounts[0].currencies.map(({ currency, ...rest }: Record<string, string>) => [currency, rest]),
  );
};
const overview = async () =>
  Object.fromEntries(
    Object.entries(await ua().get('/api/ua/v2/unified/account/overview')).map(([name, value]) => [
      name,
      Number(value),
    ]),
  );
const trade = (change: object) =>
  ua().post(`${v2}/place`, {
    tradeType: 'SPOT',
    symbol: 'BTC-USDT',
    side: 'BUY',
    orderType: 'MARKET',
    sizeUnit: 'QUOTECCY',
    ...change,
  });
/** Sends all tether but a little to the funding account. */
const keepTether = async (left: number) => {
  const { USDT } = await holdings();
  await ua().post('/api/ua/v2/account/transfer', {
    clientOid: `keep-${left}`,
    transferType: 'INTERNAL',
    currency: 'USDT',
    amount: String(Number(USDT.available) - left),
    fromAccountType: 'UNIFIED',
    toAccountType: 'FUNDING',
  });
};
const future = { tradeType: 'FUTURES', symbol, side: 'BUY', orderType: 'MARKET', sizeUnit: 'UNIT' };

test('bitcoin carries a tether contract: what is missing is borrowed, and paid back afterwards', async () => {
  await keepTether(10);
  await ua().post(`${v2}/place`, { ...future, size: '100' });
  const { USDT } = await holdings();
  expect(Number(USDT.liability)).toBeGreaterThan(1000);
  expect(Number(USDT.equity)).toBeCloseTo(Number(USDT.balance) - Number(USDT.liability), -2);
  const during = await overview();
  expect(during.liability).toBeCloseTo(Number(USDT.liability), 6);
  expect(during.availableMargin).toBeCloseTo(during.adjustedEquity! - during.im!, 6);

  await ua().post(`${v2}/place`, { ...future, side: 'SELL', closeOrder: true, size: '1' });
  const after = await holdings();
  expect(Number(after['USDT'].liability)).toBeLessThan(200);
  expect(Number(after['USDT'].hold)).toBe(0);
});

test('no more can be carried than the account is worth', async () => {
  const before = await holdings();
  const { availableMargin } = await overview();
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol, leverage: '1' });
  const price = Number(ua().sandbox.exchange.futuresMarket(symbol).last.price.toFixed());
  const size = String(Math.ceil((availableMargin! * 1.05) / price / 0.001));
  expect(await ua().refused('POST', `${v2}/place`, { ...future, size })).toMatch(/106150|106212/);
  expect(await holdings()).toEqual(before);
});

test('a margin order borrows what it lacks, pays interest by the hour, and a sale pays it back', async () => {
  await keepTether(100);
  await trade({ tradeType: 'MARGIN', size: '5000' });
  const { USDT } = await holdings();
  expect(Number(USDT.liability)).toBeGreaterThan(4900);
  expect((await ua().get('/api/ua/v2/account/interest-history', { accountType: 'UNIFIED' })).items).toEqual(
    [],
  );
  ua().sandbox.advance(11 * 60 * 1000);
  const { items } = await ua().get('/api/ua/v2/account/interest-history', { accountType: 'UNIFIED' });
  expect(items).toHaveLength(1);
  expect(Number(items[0].interest)).toBeCloseTo(
    Number(items[0].liability) * Number(items[0].hourlyInterestRate),
    6,
  );
  const rates = await ua().get('/api/ua/v2/account/interest-limits', { currency: 'USDT' });
  expect(Number(rates.borrowLimitHold)).toBeCloseTo(Number(USDT.liability) + Number(items[0].interest), 6);
  expect(await ua().refused('POST', '/api/ua/v2/account/mode', { accountType: 'CLASSIC' })).toBe('109004');

  await trade({ tradeType: 'MARGIN', side: 'SELL', size: '0.2', sizeUnit: 'BASECCY' });
  const after = await holdings();
  expect(after['USDT'].liability).toBe('0');
  const nothing = { liability: 0, im: 0, mm: 0 };
  expect(await overview()).toMatchObject(nothing);
});

test('what a debt leans on cannot be withdrawn', async () => {
  const quota = async () =>
    Number(
      (await ua().get('/api/ua/v2/account/transfer-quota', { accountType: 'UNIFIED', currency: 'BTC' }))
        .transferable,
    );
  expect(await quota()).toBe(21);
  await keepTether(10);
  await ua().post('/api/ua/v2/unified/account/modify-leverage-margin-cross', { leverage: '2' });
  await trade({ tradeType: 'MARGIN', symbol: 'ETH-USDT', size: '1000000' });
  expect(await quota()).toBeLessThan(15);
});

/** Lets the price fall by so many percent, one each two seconds. */
const letFall = (percent: number) => {
  const { exchange, advance } = ua().sandbox;
  for (let fallen = 0; fallen < percent; fallen += 1) {
    const { price } = exchange.spotMarket('BTC-USDT').last;
    moveMarket(exchange, 'BTC-USDT', price.times('0.99'));
    advance(2000);
  }
};

test('a cross position lives on what else the account holds', async () => {
  await ua().post('/api/ua/v2/unified/position/margin-mode', { symbol, marginMode: 'CROSS' });
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol, leverage: '50' });
  await keepTether(1000);
  await ua().post(`${v2}/place`, { ...future, size: '500' });
  letFall(6);
  const [position] = await ua().get('/api/ua/v2/unified/position/open-list', { symbol });
  expect(position).toMatchObject({ size: '500', marginMode: 'CROSS' });
  expect(Number(position.unrealizedPnL)).toBeLessThan(-1500);
  expect(Number((await holdings())['USDT'].liability)).toBeGreaterThan(500);
  const { riskRatio } = await overview();
  expect(riskRatio).toBeLessThan(0.1);

  await ua().post(`${v2}/place`, { ...future, side: 'SELL', closeOrder: true, size: '1' });
  const { USDT } = await holdings();
  expect(Number(USDT.hold)).toBe(0);
  expect(Number(USDT.available)).toBe(0);
  expect(Number(USDT.liability)).toBeGreaterThan(500);
});

test('a cross position that nothing else carries is liquidated', async () => {
  await ua().post('/api/ua/v2/unified/position/margin-mode', { symbol, marginMode: 'CROSS' });
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol, leverage: '50' });
  for (const currency of ['BTC', 'ETH', 'KCS']) {
    const { transferable: amount } = await ua().get('/api/ua/v2/account/transfer-quota', {
      accountType: 'UNIFIED',
      currency,
    });
    const body = { clientOid: currency, transferType: 'INTERNAL', currency, amount };
    await ua().post('/api/ua/v2/account/transfer', {
      ...body,
      fromAccountType: 'UNIFIED',
      toAccountType: 'FUNDING',
    });
  }
  await keepTether(1000);
  await ua().post(`${v2}/place`, { ...future, size: '500' });
  letFall(6);
  expect(await ua().get('/api/ua/v2/unified/position/open-list', { symbol })).toEqual([]);
  const { items } = await ua().get('/api/ua/v2/unified/order/execution', {
    tradeType: 'FUTURES',
    symbol,
    fillType: 'LIQUID',
  });
  expect(items.length).toBeGreaterThan(0);
  expect((await overview()).equity).toBeGreaterThanOrEqual(0);
});
