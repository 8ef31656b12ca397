import { expect, test } from 'vitest';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { privateSocket } from './socket.ts';
import { limitBuy, uaAfresh, v2 } from './ua.ts';

const ua = uaAfresh(true);
const symbol = 'XBTUSDTM';
const future = {
  tradeType: 'FUTURES',
  symbol,
  side: 'BUY',
  orderType: 'MARKET',
  sizeUnit: 'UNIT',
  size: '5',
};
const place = (order: object) => ua().post(`${v2}/place`, order);

const keepTether = async (left: number) => {
  const { accounts } = await ua().get('/api/ua/v2/unified/account/balance');
  const { available } = accounts[0].currencies.find(({ currency }: any) => currency === 'USDT');
  await ua().post('/api/ua/v2/account/transfer', {
    clientOid: `keep-${left}`,
    transferType: 'INTERNAL',
    currency: 'USDT',
    amount: String(Number(available) - left),
    fromAccountType: 'UNIFIED',
    toAccountType: 'FUNDING',
  });
};

test('spot and margin orders say which they are, with take profit and stop loss', async () => {
  const socket = await privateSocket(ua());
  await socket.subscribe({ channel: 'orderAll', tradeType: 'UNIFIED' });
  await socket.subscribe({ channel: 'order', tradeType: 'UNIFIED', symbol: 'BTC-USDT' });
  const exits = {
    tpTriggerPrice: '200000',
    tpTriggerPriceType: 'TP',
    slTriggerPrice: '30000',
    slTriggerPriceType: 'TP',
  };
  const { orderId } = await place({ ...limitBuy, ...exits });
  await place({ ...limitBuy, tradeType: 'MARGIN' });
  await ua().post(`${v2}/cancel`, { tradeType: 'SPOT', symbol: 'BTC-USDT', orderId });
  const all = await socket.data('orderAll', 'orderAll.UNIFIED');
  expect(all).toMatchObject([
    { oi: orderId, tT: 'SPOT', mM: '', eT: 'OPEN', pP: '200000', pPT: 'TP', lP: '30000', lPT: 'TP' },
    { tT: 'MARGIN', mM: 'CROSS', eT: 'OPEN', pP: '', lP: '' },
    { oi: orderId, eT: 'CANCEL', os: 5, cR: 'USER', cS: '0.01', rS: '0', pP: '200000' },
  ]);
  expect(await socket.data('order', 'order.UNIFIED')).toEqual(all);
  socket.close();
});

test('an order with a trigger waits, is triggered, and names itself in the one that trades', async () => {
  const socket = await privateSocket(ua());
  await socket.subscribe({ channel: 'orderAll', tradeType: 'UNIFIED' });
  const sell = { ...limitBuy, side: 'SELL', orderType: 'MARKET', price: undefined };
  const trigger = { triggerDirection: 'DOWN', triggerPriceType: 'TP', triggerPrice: String(ua().ask1()) };
  const { orderId } = await place({ ...sell, ...trigger });
  const waiting = { oi: orderId, tD: 'DOWN', tP: trigger.triggerPrice, tPT: 'TP' };
  expect(await socket.data('orderAll', 'orderAll.UNIFIED')).toMatchObject([
    { ...waiting, os: 0, eT: 'OPEN', rS: '0.01' },
  ]);
  const other = await place({ ...sell, size: '0.001' });
  const pushes = await socket.data('orderAll', 'orderAll.UNIFIED');
  expect(pushes.findLast(({ oi }) => oi === orderId)).toMatchObject({
    ...waiting,
    os: 1,
    eT: 'TRIGGER',
  });
  const last = pushes.findLast(({ oi }) => oi !== orderId && oi !== other.orderId);
  expect(last).toMatchObject({ toi: orderId, eT: 'FILL', os: 3, fS: '0.01' });

  const far = await place({
    ...future,
    triggerDirection: 'UP',
    triggerPriceType: 'MP',
    triggerPrice: '900000',
  });
  await ua().post(`${v2}/cancel`, { tradeType: 'FUTURES', symbol, orderId: far.orderId });
  expect(
    (await socket.data('orderAll', 'orderAll.UNIFIED')).filter(({ oi }) => oi === far.orderId),
  ).toMatchObject([
    { tT: 'FUTURES', os: 0, eT: 'OPEN', tD: 'UP', tP: '900000', tPT: 'MP' },
    { os: 5, eT: 'CANCEL' },
  ]);
  socket.close();
});

test('a position of one contract, its fills and its leverage', async () => {
  const socket = await privateSocket(ua());
  await socket.subscribe({ channel: 'position', tradeType: 'UNIFIED', symbol });
  await socket.subscribe({ channel: 'execution', tradeType: 'UNIFIED' });
  await socket.subscribe({ channel: 'leverage', tradeType: 'UNIFIED' });
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol, leverage: '7' });
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol: 'ETHUSDTM', leverage: '9' });
  await ua().post('/api/ua/v2/unified/account/modify-leverage-margin-cross', { leverage: '2' });
  await place(future);
  await place({ ...future, symbol: 'ETHUSDTM' });

  const positions = await socket.data('position', 'position.UNIFIED');
  const [open] = await ua().get('/api/ua/v2/unified/position/open-list', { symbol });
  expect(positions.length).toBeGreaterThan(0);
  expect(positions.every(({ s }) => s === symbol)).toBe(true);
  expect(positions.at(-1)).toMatchObject({ q: '5', mM: open.marginMode, l: open.leverage });
  const fills = (await socket.data('execution', 'execution.UNIFIED')).filter(({ s }) => s === symbol);
  expect(fills.reduce((sum, { q }) => sum + Number(q), 0)).toBe(5);
  const leverages = await socket.data('leverage', 'leverage.UNIFIED');
  expect(leverages.slice(0, 2)).toEqual([
    { s: symbol, l: '7', mM: 'CROSS', tT: 'FUTURES' },
    { s: 'ETHUSDTM', l: '9', mM: 'CROSS', tT: 'FUTURES' },
  ]);
  expect(leverages.slice(2)).toContainEqual({ c: 'USDT', l: '2', mM: 'CROSS', tT: 'MARGIN' });
  socket.close();
});

test('what is pushed of the balances is what REST tells: money, debt and equity', async () => {
  const socket = await privateSocket(ua());
  await socket.subscribe({ channel: 'balance', accountType: 'UNIFIED' });
  await keepTether(100);
  await place({ ...limitBuy, tradeType: 'MARGIN', orderType: 'MARKET', sizeUnit: 'QUOTECCY', size: '5000' });
  const pushed = new Map((await socket.data('balance', 'balance.UNIFIED')).map((one) => [one.c, one]));
  const { accounts } = await ua().get('/api/ua/v2/unified/account/balance');
  for (const currency of ['USDT', 'BTC']) {
    const row = accounts[0].currencies.find((one: any) => one.currency === currency);
    expect(pushed.get(currency)).toMatchObject({
      b: row.balance,
      a: row.available,
      h: row.hold,
      e: row.equity,
      l: row.liability,
    });
  }
  expect(Number(pushed.get('USDT').l)).toBeGreaterThan(4900);
  socket.close();
});

test('an account that nears liquidation is warned, and told when it happens', async () => {
  const socket = await privateSocket(ua());
  await socket.subscribe({ channel: 'lw', tradeType: 'UNIFIED' });
  await ua().post('/api/ua/v2/unified/position/margin-mode', { symbol, marginMode: 'CROSS' });
  await ua().post('/api/ua/v2/unified/account/modify-leverage', { symbol, leverage: '50' });
  for (const currency of ['BTC', 'ETH', 'KCS']) {
    const { transferable: amount } = await ua().get('/api/ua/v2/account/transfer-quota', {
      accountType: 'UNIFIED',
      currency,
    });
    await ua().post('/api/ua/v2/account/transfer', {
      clientOid: currency,
      transferType: 'INTERNAL',
      currency,
      amount,
      fromAccountType: 'UNIFIED',
      toAccountType: 'FUNDING',
    });
  }
  await keepTether(1000);
  await place({ ...future, size: '400' });
  const warnings = () => socket.data('lw', 'lw.UNIFIED');
  expect(await warnings()).toEqual([]);
  const { exchange, advance } = ua().sandbox;
  const isOpen = async () => (await ua().get('/api/ua/v2/unified/position/open-list', { symbol })).length > 0;
  for (let step = 0; step < 300 && (await isOpen()); step += 1) {
    moveMarket(exchange, 'BTC-USDT', exchange.spotMarket('BTC-USDT').last.price.times('0.9997'));
    advance(2000);
  }
  const told = await warnings();
  expect([...new Set(told.map(({ eT }) => eT))]).toEqual([
    'MARGIN_CALL',
    'LIQUIDATION_WARNING',
    'FORCE_LIQUIDATION',
  ]);
  for (const { eT, r, a, mM } of told) {
    if (eT === 'MARGIN_CALL') expect(Number(r)).toBeGreaterThanOrEqual(0.7);
    expect(Number(r)).toBeCloseTo(Number(mM) / Number(a), 6);
  }
  expect(await isOpen()).toBe(false);
  socket.close();
});
