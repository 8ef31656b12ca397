// KuCoin's own SDK, as npm delivers it, lives a day on the sandbox.
import { createSandbox } from '@kucoin-typed/sandbox';
import { beforeAll, expect, it } from 'vitest';
import * as agree from './agreement.ts';
import { exact, total } from './decimal.ts';
import { DAY_MS, WHOLE_DAY_MS, installClient, runDay } from './run-day.ts';
import type { Day } from './run-day.ts';

let day: Day;
beforeAll(async () => {
  installClient('official');
  await using sandbox = await createSandbox({ seed: 'an official day' });
  day = await runDay('official', sandbox, sandbox.keys[0]);
}, WHOLE_DAY_MS);

const SPOT_FILLED = ['by price', 'by funds', 'sold'] as const;
const datasOf = (name: string): any[] => day.facts(`${name} streamed`).pushes.map(({ data }: any) => data);

it('reads clocks and status', () => {
  const { here, spot, futures, spotStatus, futuresStatus } = day.facts('time');
  expect(Math.abs(spot - here)).toBeLessThan(5000);
  expect(Math.abs(futures - here)).toBeLessThan(5000);
  expect([spotStatus.status, futuresStatus.status]).toEqual(['open', 'open']);
});

it.each(['book', 'futures book'])('reads a %s whose parts agree', (name) => {
  const { full, part, here } = day.facts(name);
  expect(full.sequence).toBe(part.sequence);
  agree.expectRecent(full.time ?? full.ts, here);
  agree.expectBook(full.bids, full.asks);
  agree.expectBook(part.bids, part.asks);
  expect(full.bids.slice(0, 20)).toEqual(part.bids);
  expect(full.asks.slice(0, 20)).toEqual(part.asks);
});

it('reads candles of the last minutes', () => {
  const { now, spot, futures } = day.facts('candles');
  const numbers = spot.map((row: string[]) => row.map(Number)).reverse();
  agree.expectCandles(
    numbers.map(([start, open, close, high, low]: number[]) => [start! * 1000, open, high, low, close]),
    now,
  );
  agree.expectCandles(futures, now);
});

it('moves money between its accounts at once', () => {
  const { done, before, after } = day.facts('transfers');
  expect(new Set(done.map(({ orderId }: any) => orderId)).size).toBe(3);
  const moved = (account: string): bigint =>
    agree.balanceOf(after[account], 'USDT') - agree.balanceOf(before[account], 'USDT');
  expect(moved('main')).toBe(exact('-75'));
  expect(moved('trade')).toBe(exact('50'));
  expect(after.futures.accountEquity - before.futures.accountEquity).toBeCloseTo(25, 8);
});

it('lets an order rest, and finds it on every way there is', () => {
  const { price, size, clientOid, placed, open, byOid, list, page, symbols, before, during } =
    day.facts('resting');
  const same = { id: placed.orderId, clientOid, symbol: 'BTC-USDT', side: 'buy', active: true };
  for (const order of [open, byOid, list[0], page.items[0]]) agree.expectTerms(order, price, size);
  expect(open).toMatchObject({ ...same, cancelExist: false, inOrderBook: true });
  expect(byOid).toMatchObject(same);
  expect(list).toEqual([expect.objectContaining(same)]);
  expect(page.items).toEqual([expect.objectContaining(same)]);
  expect(symbols.symbols).toEqual(['BTC-USDT']);
  agree.expectHeld(before, during, price, size);
});

it('amends it and cancels it, once', () => {
  const { newPrice, newSize, changed, order, balance } = day.facts('amended');
  const { before } = day.facts('resting');
  expect(order).toMatchObject({ id: changed.newOrderId, active: true });
  agree.expectTerms(order, newPrice, newSize);
  agree.expectHeld(before, balance, newPrice, newSize);
  const cancelled = day.facts('cancelled');
  expect(cancelled.answer.orderId).toBe(changed.newOrderId);
  expect(cancelled.order).toMatchObject({ active: false, cancelExist: true });
  expect(cancelled.again).toMatch(/^\d+$|order_not_exist/);
  expect(cancelled.again).not.toBe('200000');
  expect(cancelled.balance).toEqual(before);
});

it('places and cancels with answers that wait for the engine', () => {
  const { placed, cancelled, order } = day.facts('sync');
  expect(placed).toMatchObject({ status: 'open', originSize: '0.001' });
  expect(exact(placed.remainSize)).toBe(exact('0.001'));
  expect(cancelled).toMatchObject({ orderId: placed.orderId, status: 'done' });
  expect(exact(cancelled.canceledSize)).toBe(exact('0.001'));
  expect(order).toMatchObject({ active: false, cancelExist: true });
});

it('places a batch and cancels all of a symbol', () => {
  const { placed, list, left } = day.facts('batch');
  expect(placed.map(({ success }: any) => success)).toEqual([true, true]);
  expect(list.map(({ id }: any) => id).sort()).toEqual(placed.map(({ orderId }: any) => orderId).sort());
  expect(left).toEqual([]);
});

it.each(SPOT_FILLED)('sees an order filled %s, and fills that sum to it', (way) => {
  const { order, fills } = day.facts(way);
  expect(order.active).toBe(false);
  agree.expectFillsToSum({ order, fills });
});

it('has the balances that its orders leave', () => {
  agree.expectMoneyToAgree(
    day.facts('balances before').trade,
    day.facts('balances after').trade,
    SPOT_FILLED.map((way) => day.facts(way).order),
    ['BTC', 'USDT'],
  );
});

it('is charged the fees it was told', () => {
  const { spot } = day.facts('fees');
  const { takerFeeRate } = spot.find(({ symbol }: any) => symbol === 'BTC-USDT');
  for (const { liquidity, feeRate } of SPOT_FILLED.flatMap((way) => day.facts(way).fills)) {
    expect(liquidity).toBe('taker');
    expect(exact(feeRate)).toBe(exact(takerFeeRate));
  }
});

it('trades on the old routes too', () => {
  const { orderId, price, open, cancelled, order } = day.facts('old routes');
  expect(open).toMatchObject({ id: orderId, isActive: true, cancelExist: false });
  agree.expectTerms(open, price, '0.001');
  expect(cancelled.cancelledOrderIds).toEqual([orderId]);
  expect(order).toMatchObject({ id: orderId, isActive: false, cancelExist: true });
});

it('is refused what cannot be', () => {
  const found = day.facts('refusals');
  expect(found.poor).toBe('200004');
  expect(Object.values(found)).not.toContain('200000');
});

it('finds every closed order in the list', () => {
  const { items } = day.facts('closed list');
  const ids = items.map(({ id }: any) => id);
  expect(ids).toEqual(expect.arrayContaining(SPOT_FILLED.map((way) => day.facts(way).order.id)));
  expect(items.every(({ active }: any) => active === false)).toBe(true);
});

it('keeps a stop order until it is cancelled', () => {
  const { orderId, clientOid, price, stopPrice, order, byOid, listed, cancelled, left } = day.facts('stop');
  const same = { id: orderId, clientOid, symbol: 'BTC-USDT', side: 'sell', status: 'NEW', stop: 'loss' };
  expect(order).toMatchObject(same);
  expect(exact(order.stopPrice)).toBe(exact(stopPrice));
  expect(exact(order.price)).toBe(exact(price));
  expect(byOid[0]).toMatchObject(same);
  expect(listed).toEqual([expect.objectContaining(same)]);
  expect(cancelled.cancelledOrderIds).toEqual([orderId]);
  expect(left).toEqual([]);
});

it('sees a stop fire when the price comes', () => {
  const { left, sold } = day.facts('stop fired');
  expect(left).toEqual([]);
  expect(sold).toHaveLength(1);
  const [order] = sold;
  expect(order).toMatchObject({ side: 'sell', active: false });
  expect(exact(order.dealSize)).toBe(exact('0.001'));
  expect(datasOf('stops').map(({ type }) => type)).toEqual(
    expect.arrayContaining(['open', 'cancel', 'triggered']),
  );
});

it('sets up, opens and closes a futures position of one contract', () => {
  const { cross, isolated, now } = day.facts('futures settings');
  expect([cross.marginMode, isolated.marginMode, now.marginMode]).toEqual(['CROSS', 'ISOLATED', 'ISOLATED']);
  const opened = day.facts('futures opened');
  const closed = day.facts('futures closed');
  expect(opened.position).toMatchObject({ isOpen: true, currentQty: 1, marginMode: 'ISOLATED', leverage: 3 });
  expect(opened.list).toEqual([expect.objectContaining({ symbol: 'XBTUSDTM', currentQty: 1 })]);
  expect(closed.position).toMatchObject({ isOpen: false, currentQty: 0 });
  expect(closed.history.items[0]).toMatchObject({ symbol: 'XBTUSDTM', type: 'CLOSE_LONG' });
  agree.expectRoundTrip({
    opened,
    closed,
    multiplier: opened.multiplier,
    equityBefore: closed.before.accountEquity,
    equityAfter: closed.after.accountEquity,
  });
});

it('lets futures orders rest and stop until they are cancelled', () => {
  const { price, orderId, open, listed, cancelled, order, during, after } = day.facts('futures resting');
  expect(open).toMatchObject({ id: orderId, isActive: true });
  agree.expectTerms(open, price, 1);
  expect(listed.map(({ id }: any) => id)).toEqual([orderId]);
  expect(cancelled.cancelledOrderIds).toEqual([orderId]);
  expect(order).toMatchObject({ isActive: false, cancelExist: true });
  expect(during.orderMargin).toBeGreaterThan(0);
  expect(after.orderMargin).toBe(0);
  const stop = day.facts('futures stop');
  expect(stop.listed.map(({ id }: any) => id)).toEqual([stop.orderId]);
  expect(stop.cancelled.cancelledOrderIds).toEqual([stop.orderId]);
  expect(stop.left).toEqual([]);
});

it('streams orders as REST tells them', () => {
  const events = datasOf('orders');
  for (const way of SPOT_FILLED) agree.expectEventsToAgree(events, day.facts(way));
});

it.each([
  ['trades', 'orders'],
  ['futures trades', 'futures orders'],
])('streams %s with its own among them', (trades, orders) => {
  const all = datasOf(trades);
  const own = datasOf(orders).filter(({ type }) => type === 'match');
  expect(own.length).toBeGreaterThan(0);
  for (const { tradeId, matchPrice, matchSize } of own) {
    const trade = all.find((one) => String(one.tradeId) === String(tradeId));
    expect(exact(trade.price)).toBe(exact(matchPrice));
    expect(exact(trade.size)).toBe(exact(matchSize));
  }
});

it('streams balances, wallet and position to where REST has them', () => {
  const end = day.facts('balances at the end');
  for (const currency of ['USDT', 'BTC']) {
    const last = datasOf('balances').findLast((one) => one.currency === currency);
    expect(exact(last.total)).toBe(agree.balanceOf(end.trade, currency));
  }
  const wallet = datasOf('wallet').at(-1);
  expect(Number(wallet.walletBalance)).toBeCloseTo(end.futures.accountEquity, 6);
  expect(datasOf('positions').at(-1)).toMatchObject({ isOpen: false, currentQty: 0 });
});

it('streams tickers, books and candles that make sense', () => {
  const { now } = day.facts('candles');
  const end = now + DAY_MS;
  for (const { bestBid, bestAsk, time } of datasOf('ticker')) {
    expect(Number(bestBid)).toBeLessThan(Number(bestAsk));
    expect(time).toBeGreaterThan(now - 10_000);
    expect(time).toBeLessThan(end);
  }
  for (const { bids, asks } of datasOf('book')) agree.expectBook(bids, asks);
  for (const { candles } of datasOf('candles')) {
    const [start, open, close, high, low] = candles.map(Number);
    expect(start % 60).toBe(0);
    expect(start * 1000).toBeGreaterThan(now - 120_000);
    expect(Math.max(open, close)).toBeLessThanOrEqual(high);
    expect(Math.min(open, close)).toBeGreaterThanOrEqual(low);
  }
  for (const { bestBidPrice, bestAskPrice, ts } of datasOf('futures ticker')) {
    expect(ts / 1e6).toBeGreaterThan(now - 10_000);
    expect(Number(bestBidPrice)).toBeLessThan(Number(bestAskPrice));
  }
});

it('finds its trades in the ledgers', () => {
  const { spot, futures } = day.facts('ledger');
  const { order } = day.facts('by price');
  const own = spot.filter(({ context }: any) => String(context).includes(order.id));
  expect(own.map(({ direction }: any) => direction)).toEqual(own.map(() => 'out'));
  // What a trade moves is told with its fee in it.
  expect(total(own, 'amount')).toBe(exact(order.dealFunds) + exact(order.fee));
  expect(futures.dataList.length).toBeGreaterThan(0);
});
