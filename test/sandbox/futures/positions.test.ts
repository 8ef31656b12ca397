import { expect, test } from 'vitest';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { advance, engine, futures, limit, market, order, orders, overview, place, placed, position, symbol, tradeAfresh, well } from './trader.ts'; // prettier-ignore

tradeAfresh();

const add = (margin: number) =>
  futures('POST', '/api/v1/position/margin/deposit-margin', { symbol, margin, bizNo: '1' });
const remove = (withdrawAmount: string) =>
  futures('POST', '/api/v1/margin/withdrawMargin', { symbol, withdrawAmount });

test('a position has the price, cost and margin of its orders', async () => {
  const { avgDealPrice, dealValue } = await placed(market);
  const open = await position();
  expect(open).toMatchObject({
    symbol,
    isOpen: true,
    currentQty: 10,
    avgEntryPrice: Number(avgDealPrice),
    posCost: Number(dealValue),
    leverage: 5,
    positionSide: 'BOTH',
    marginMode: 'ISOLATED',
    riskLimitLevel: 1,
  });
  expect(open.posMargin).toBeCloseTo(Number(dealValue) / 5, 9);
  expect(open.liquidationPrice).toBeGreaterThan(open.bankruptPrice);
  expect(open.bankruptPrice).toBeCloseTo(open.avgEntryPrice * 0.8, 3);
  const list = await well('futures.positions.getPositionList', 'GET', '/api/v1/positions', {
    currency: 'USDT',
  });
  expect(list).toEqual([open]);
  expect(await well('futures.positions.getPositionV2', 'GET', '/api/v2/position', { symbol })).toEqual(open);
  expect((await futures('GET', '/api/v1/positions', { currency: 'XBT' })).data).toEqual([]);
  expect((await overview()).positionMargin).toBeCloseTo(open.posMargin, 9);
});

test('opposite orders reduce, close and turn the one net position', async () => {
  await placed(market);
  const { avgEntryPrice } = await position();
  await placed({ ...market, side: 'sell', size: 4 });
  expect(await position()).toMatchObject({ currentQty: 6, avgEntryPrice, isOpen: true });
  await placed({ ...market, side: 'sell', size: 16 });
  expect(await position()).toMatchObject({ currentQty: -10 });
  // No side, size or leverage are needed to close.
  const reply = await place({ symbol, type: 'market', closeOrder: true });
  expect(await position()).toMatchObject({ currentQty: 0, isOpen: false, avgEntryPrice: 0, posMargin: 0 });
  expect(await order(reply.data.orderId)).toMatchObject({
    side: 'buy',
    size: 10,
    closeOrder: true,
    reduceOnly: true,
  });
  expect((await futures('GET', '/api/v1/positions')).data).toEqual([]);
  const { items } = await well('futures.positions.getPositionsHistory', 'GET', '/api/v1/history-positions', {
    symbol,
    limit: 200,
  });
  expect(items.map(({ type, side }: Record<string, string>) => [type, side])).toEqual([
    ['CLOSE_SHORT', 'SHORT'],
    ['CLOSE_LONG', 'LONG'],
  ]);
  const { accountEquity, availableBalance, positionMargin } = await overview();
  expect(accountEquity).toBe(availableBalance);
  expect(positionMargin).toBe(0);
  const pnl = items.reduce((sum: number, { pnl: one }: { pnl: string }) => sum + Number(one), 0);
  expect(accountEquity).toBeCloseTo(100_000 + pnl, 9);
  const ledger = await well('account.account.getFuturesLedger', 'GET', '/api/v1/transaction-history', {
    currency: 'USDT',
    type: 'RealisedPNL',
  });
  expect(
    ledger.dataList.reduce((sum: number, { amount: one }: { amount: number }) => sum + one, 0),
  ).toBeCloseTo(pnl, 9);
  expect(ledger.dataList[0].accountEquity).toBe(accountEquity);
});

test('a position can be closed when all money is its margin', async () => {
  const { price } = (await futures('GET', '/api/v1/ticker', { symbol })).data;
  const max = await well('futures.positions.getMaxOpenSize', 'GET', '/api/v2/getMaxOpenSize', {
    symbol,
    price,
    leverage: 1,
  });
  expect(max.maxBuyOpenSize).toBeGreaterThan(1000);
  await placed({ ...market, leverage: 1, size: max.maxBuyOpenSize - 2 });
  expect((await overview()).availableBalance).toBeLessThan(1000);
  await placed({ ...market, side: 'sell', size: max.maxBuyOpenSize - 2 });
  expect((await position()).isOpen).toBe(false);
});

test('profit follows the mark price, and is realised when the position closes', async () => {
  await placed(market);
  const { avgEntryPrice } = await position();
  moveMarket(engine(), 'BTC-USDT', amount('70000'));
  advance(10_000);
  const { markPrice, unrealisedPnl } = await position();
  expect(unrealisedPnl).toBeCloseTo((markPrice - avgEntryPrice) * 0.01, 8);
  expect(unrealisedPnl).toBeGreaterThan(20);
  expect((await overview()).unrealisedPNL).toBeCloseTo(unrealisedPnl, 9);
  const done = await placed({ ...market, side: 'sell' });
  expect((await position()).realisedGrossPnl).toBeCloseTo(
    (Number(done.avgDealPrice) - avgEntryPrice) * 0.01,
    8,
  );
});

test('an inverse contract is settled in coins', async () => {
  await placed({ ...market, symbol: 'XBTUSDM', size: 67_000 });
  const open = await position('XBTUSDM');
  expect(open).toMatchObject({ isInverse: true, settleCurrency: 'XBT', currentQty: 67_000 });
  expect(open.posCost).toBeCloseTo(-67_000 / open.avgEntryPrice, 8);
  moveMarket(engine(), 'BTC-USDT', amount('70000'));
  advance(10_000);
  expect((await position('XBTUSDM')).unrealisedPnl).toBeGreaterThan(0.03);
  await placed({ ...market, symbol: 'XBTUSDM', side: 'sell', size: 67_000 });
  expect((await overview('XBT')).accountEquity).toBeGreaterThan(10.03);
});

test('margin of an isolated position can be added and taken out again, as far as its level allows', async () => {
  expect(await add(5)).toMatchObject({ code: '300009' });
  await placed(market);
  const before = await position();
  const after = await well(
    'futures.positions.addIsolatedMargin',
    'POST',
    '/api/v1/position/margin/deposit-margin',
    { symbol, margin: 5, bizNo: '1' },
  );
  expect(after.posMargin).toBeCloseTo(before.posMargin + 5, 9);
  expect(after.liquidationPrice).toBeLessThan(before.liquidationPrice);
  const most = await well(
    'futures.positions.getMaxWithdrawMargin',
    'GET',
    '/api/v1/margin/maxWithdrawMargin',
    { symbol },
  );
  expect(await remove(String(Number(most) + 1))).toMatchObject({ code: '300000' });
  expect(await remove('5')).toMatchObject({ code: '200000', data: '5' });
  expect((await position()).posMargin).toBeCloseTo(before.posMargin, 9);
  expect(await add(1_000_000)).toMatchObject({ code: '300003' });
});

test('orders that only reduce shrink with the position', async () => {
  await placed(market);
  const sell = { ...limit, side: 'sell', price: '69000', reduceOnly: true };
  const first = await placed({ ...sell, size: 10 });
  expect((await overview()).orderMargin).toBe(0);
  await placed({ ...market, side: 'sell', size: 7 });
  expect(await order(first.id)).toMatchObject({ isActive: true, cancelExist: true });
  expect((await futures('GET', '/api/v1/openOrderStatistics', { symbol })).data.openOrderSellSize).toBe(3);
  await placed({ ...market, side: 'sell', size: 3 });
  expect(await order(first.id)).toMatchObject({ isActive: false, cancelExist: true, filledSize: 0 });
});

test('an order that would close needs no margin until the position is gone', async () => {
  await placed(market);
  await placed({ ...limit, side: 'sell', price: '69000', size: 10 });
  expect((await overview()).orderMargin).toBe(0);
  await placed({ ...market, side: 'sell', size: 10 });
  // 690 / 5 and the fee of 0.06 % on 690.
  expect((await overview()).orderMargin).toBeCloseTo(138.414, 9);
  await futures('DELETE', orders, { symbol });
  expect((await overview()).orderMargin).toBe(0);
  await placed(market);
  await placed({ ...limit, side: 'sell', price: '69000', size: 10, forceHold: true });
  expect((await overview()).orderMargin).toBeCloseTo(138.414, 9);
});
