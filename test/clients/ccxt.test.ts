// ccxt, as npm delivers it, lives a day on the sandbox.
import { createSandbox } from '@kucoin-typed/sandbox';
import { beforeAll, expect, it } from 'vitest';
import * as agree from './agreement.ts';
import { exact } from './decimal.ts';
import { WHOLE_DAY_MS, installClient, runDay } from './run-day.ts';
import type { Day } from './run-day.ts';

let day: Day;
beforeAll(async () => {
  installClient('ccxt');
  await using sandbox = await createSandbox({ seed: 'a day by ccxt' });
  day = await runDay('ccxt', sandbox, sandbox.keys[0]);
}, WHOLE_DAY_MS);

const SPOT_FILLED = ['by price', 'by funds', 'sold', 'old filled'] as const;
const newsOf = (name: string): any[] => day.facts(`${name} streamed`).news;

/** What is left of an order for funds and buys no more is cancelled; every other order here ends filled. */
const endOf = (step: string): string =>
  step === 'by funds' && day.facts(step).order.info.cancelExist ? 'canceled' : 'closed';

/** KuCoin's own words behind what ccxt made of them. */
const raw = (step: string): agree.Executed => {
  const { order, fills } = day.facts(step);
  return { order: order.info, fills: fills.map(({ info }: any) => info) };
};
it('loads what it needs and finds out which routes to use', () => {
  const { spot, futures, highFrequency, unified } = day.facts('markets');
  expect(spot).toMatchObject({ id: 'BTC-USDT', active: true });
  expect(futures).toMatchObject({ id: 'XBTUSDTM', active: true });
  expect({ highFrequency, unified }).toEqual({ highFrequency: true, unified: false });
  const fees = day.facts('fees');
  expect(fees.spot).toMatchObject({ taker: spot.taker, maker: spot.maker });
  expect(fees.futures).toMatchObject({ taker: futures.taker, maker: futures.maker });
});

it('reads clocks, tickers, books, trades and candles', () => {
  const { here, spot: clock, futures: other, status } = day.facts('time');
  expect(Math.abs(clock - here)).toBeLessThan(5000);
  expect(Math.abs(other - here)).toBeLessThan(5000);
  expect(status.status).toBe('ok');
  const { spot, futures } = day.facts('ticker');
  for (const { bid, ask, last } of [spot, futures]) {
    expect(bid).toBeLessThan(ask);
    expect(last).toBeGreaterThan(0);
  }
  for (const name of ['book', 'futures book']) {
    const { full, part, here: then } = day.facts(name);
    agree.expectBook(full.bids, full.asks);
    expect(full.nonce).toBe(part.nonce);
    agree.expectRecent(full.timestamp, then);
    expect(full.bids.slice(0, 20)).toEqual(part.bids);
    expect(full.asks.slice(0, 20)).toEqual(part.asks);
  }
  const trades = day.facts('market trades');
  for (const side of ['spot', 'futures']) {
    expect(trades[side].length).toBeGreaterThan(0);
    for (const { price, amount } of trades[side]) expect(price * amount).toBeGreaterThan(0);
    agree.expectCandles(day.facts('candles')[side], here);
  }
});

it('moves money between its accounts at once', () => {
  const { done, before, after } = day.facts('transfers');
  expect(new Set(done.map(({ id }: any) => id)).size).toBe(3);
  const moved = (account: string): bigint =>
    agree.balanceOf(after[account], 'USDT') - agree.balanceOf(before[account], 'USDT');
  expect(moved('main')).toBe(exact('-75'));
  expect(moved('trade')).toBe(exact('50'));
  expect(after.futures.accountEquity - before.futures.accountEquity).toBeCloseTo(25, 8);
});

it('reads its balances as the exchange tells them', () => {
  const { trade, view } = day.facts('balances before');
  agree.expectRowsToHold(trade);
  for (const { currency, type, balance, available, holds } of trade) {
    expect(type).toBe('trade_hf');
    expect(view[currency]).toMatchObject({
      total: Number(balance),
      free: Number(available),
      used: Number(holds),
    });
  }
});

it.each(['resting', 'old resting'])('lets an order rest (%s) and finds it on every way', (name) => {
  const { id, price, size, order, byOid, list, before, during } = day.facts(name);
  const same = { id, symbol: 'BTC/USDT', side: 'buy', type: 'limit', status: 'open', price, amount: size };
  expect(order).toMatchObject({ ...same, filled: 0 });
  expect(byOid).toMatchObject(same);
  expect(list).toEqual([expect.objectContaining(same)]);
  agree.expectHeld(before, during, price, size);
});

it('amends an order, and cancels it once', () => {
  const amended = day.facts('amended');
  const { newPrice: price, newSize: amount } = amended;
  expect(amended.order).toMatchObject({ id: amended.id, status: 'open', price, amount });
  for (const [rested, name] of [
    ['resting', 'cancelled'],
    ['old resting', 'old cancelled'],
  ] as const) {
    const { answer, order, again, balance } = day.facts(name);
    expect(answer.id).toBe(order.id);
    expect(order).toMatchObject({ status: 'canceled', filled: 0 });
    expect(again.message).toContain('"code"');
    expect(balance).toEqual(day.facts(rested).before);
  }
});

it.each(SPOT_FILLED)('sees an order filled (%s), and fills that sum to it', (name) => {
  const { order, fills } = day.facts(name);
  expect(order.status).toBe(endOf(name));
  expect(fills.every(({ takerOrMaker }: any) => takerOrMaker === 'taker')).toBe(true);
  agree.expectFillsToSum(raw(name));
});

it('has the balances that its orders leave', () => {
  agree.expectMoneyToAgree(
    day.facts('balances before').trade,
    day.facts('balances after').trade,
    SPOT_FILLED.map((name) => raw(name).order),
    ['BTC', 'USDT'],
  );
});

it('keeps a stop order until it is cancelled', () => {
  const { id, stopPrice, order, listed, cancelled, left } = day.facts('stop');
  const same = { id, status: 'open', side: 'sell', type: 'limit', triggerPrice: stopPrice, amount: 0.001 };
  expect(order).toMatchObject(same);
  expect(listed).toEqual([expect.objectContaining(same)]);
  expect(cancelled.id).toBe(id);
  expect(left).toEqual([]);
});

it('cancels all orders of a symbol, and is refused what cannot be', () => {
  const { open, left } = day.facts('cancel all');
  expect(open).toHaveLength(2);
  expect(left).toEqual([]);
  const { repeated, poor } = day.facts('refusals');
  expect(poor.name).toBe('InsufficientFunds');
  expect(repeated.message).toContain('"code"');
});

it('finds its orders among the closed and its money in the ledger', () => {
  const ids = day.facts('closed list').orders.map(({ id }: any) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['by price', 'by funds', 'sold'].map((name) => day.facts(name).order.id)),
  );
  expect(day.facts('ledger').entries.length).toBeGreaterThan(0);
});

it('sets up, opens and closes a futures position of one contract', () => {
  const { mode, cross, told, isolated, now } = day.facts('futures settings');
  expect(mode.hedged).toBe(false);
  expect([cross.marginMode, isolated.marginMode, now.marginMode]).toEqual(['cross', 'isolated', 'isolated']);
  expect(Number(told.data.leverage)).toBe(5);
  const opened = day.facts('futures opened');
  const closed = day.facts('futures closed');
  const side = { symbol: 'BTC/USDT:USDT', side: 'long', contracts: 1, marginMode: 'isolated' };
  expect(opened.position).toMatchObject(side);
  expect(opened.position.entryPrice).toBeCloseTo(opened.fills[0].price, 8);
  expect(opened.list).toEqual([expect.objectContaining(side)]);
  expect(closed.position.contracts).toBe(0);
  expect(closed.history[0]).toMatchObject({ symbol: 'BTC/USDT:USDT' });
  agree.expectRoundTrip({
    opened: raw('futures opened'),
    closed: raw('futures closed'),
    multiplier: day.facts('markets').futures.contractSize,
    equityBefore: closed.before.futures.accountEquity,
    equityAfter: closed.after.futures.accountEquity,
  });
});

it('lets futures orders rest and stop until they are cancelled', () => {
  const { id, price, order, list, cancelled } = day.facts('futures resting');
  expect(order).toMatchObject({ id, status: 'open', price, amount: 1 });
  expect(list.map((one: any) => one.id)).toEqual([id]);
  expect(cancelled.status).toBe('canceled');
  const stop = day.facts('futures stop');
  expect(stop.listed).toEqual([expect.objectContaining({ id: stop.id, triggerPrice: stop.stopPrice })]);
  expect(stop.left).toEqual([]);
});

it.each([
  ['orders', SPOT_FILLED],
  ['futures orders', ['futures opened', 'futures closed']],
])('streams %s to where REST has them', (name, steps) => {
  for (const step of steps) {
    const { order } = day.facts(step);
    const last = newsOf(name).findLast(({ id }) => id === order.id);
    expect(last).toMatchObject({ status: endOf(step), side: order.side, symbol: order.symbol });
    expect(last.filled).toBeCloseTo(order.filled, 8);
    expect(last.average).toBeCloseTo(order.average, 6);
  }
});

it.each([
  ['', SPOT_FILLED],
  ['futures ', ['futures opened', 'futures closed']],
])('streams %sfills and the trades of all, with its own among them', (prefix, steps) => {
  for (const { id, price, amount, side, order } of steps.flatMap((step) => day.facts(step).fills)) {
    const own = newsOf(`${prefix}fills`).find((one) => Number(one.id) === Number(id));
    expect(own).toMatchObject({ price, amount, side, order });
    const trade = newsOf(`${prefix}trades`).find((one) => Number(one.id) === Number(id));
    expect(trade).toMatchObject({ price, amount });
  }
});

it('streams balances to where REST has them', () => {
  const end = day.facts('balances at the end');
  const last = newsOf('balance').at(-1);
  for (const currency of ['USDT', 'BTC']) {
    expect(last[currency]).toEqual(end.view[currency]);
  }
  expect(newsOf('futures balance').at(-1).USDT.free).toBeCloseTo(end.futures.availableBalance, 6);
});

it('keeps a book by pushes that equals the exchange', () => {
  const { kept, told } = day.facts('book streamed');
  expect(kept).toEqual(told);
});

it('streams tickers, best prices and candles that make sense', () => {
  for (const { bid, ask } of [...newsOf('ticker'), ...newsOf('best').map((one) => one['BTC/USDT'])]) {
    expect(bid).toBeLessThan(ask);
  }
  for (const [start, open, high, low, close] of newsOf('candles')) {
    expect(start % 60_000).toBe(0);
    expect(Math.max(open, close)).toBeLessThanOrEqual(high);
    expect(Math.min(open, close)).toBeGreaterThanOrEqual(low);
  }
});
