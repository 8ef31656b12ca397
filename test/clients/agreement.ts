// What must be true of any day, whoever lived it: all amounts are KuCoin's own texts and numbers.
import { expect } from 'vitest';
import { exact, times, total } from './decimal.ts';

/** A spot order that ended, and its fills. */
export interface Executed {
  readonly order: any;
  readonly fills: readonly any[];
}

/** Fills add up to their order, and each is priced and charged as it says. */
export const expectFillsToSum = ({ order, fills }: Executed): void => {
  expect(fills.length).toBeGreaterThan(0);
  expect(total(fills, 'size')).toBe(exact(order.dealSize));
  expect(total(fills, 'funds')).toBe(exact(order.dealFunds));
  expect(total(fills, 'fee')).toBe(exact(order.fee));
  for (const fill of fills) {
    expect(fill).toMatchObject({
      orderId: order.id,
      symbol: order.symbol,
      side: order.side,
      feeCurrency: order.feeCurrency,
    });
    expect(times(fill.price, fill.size)).toBe(exact(fill.funds));
    expect(times(fill.funds, fill.feeRate)).toBe(exact(fill.fee));
  }
};

/** Every account row holds together. */
export const expectRowsToHold = (rows: readonly any[]): void => {
  expect(rows.length).toBeGreaterThan(0);
  for (const { balance, available, holds } of rows) {
    expect(exact(available) + exact(holds)).toBe(exact(balance));
    expect(exact(available)).toBeGreaterThanOrEqual(0n);
    expect(exact(holds)).toBeGreaterThanOrEqual(0n);
  }
};

const rowOf = (rows: readonly any[], currency: string): any => {
  const row = rows.find((one) => one.currency === currency);
  expect(row, `a row for ${currency}`).toBeDefined();
  return row;
};

export const balanceOf = (rows: readonly any[], currency: string): bigint =>
  exact(rowOf(rows, currency).balance);

/** Nothing came, went or stays held but what the orders say. */
export const expectMoneyToAgree = (
  before: readonly any[],
  after: readonly any[],
  orders: readonly any[],
  [base, quote]: readonly [string, string],
): void => {
  expectRowsToHold(before);
  expectRowsToHold(after);
  let bases = 0n;
  let quotes = 0n;
  for (const { side, dealSize, dealFunds, fee, feeCurrency } of orders) {
    const sign = side === 'buy' ? 1n : -1n;
    bases += sign * exact(dealSize);
    quotes -= sign * exact(dealFunds);
    if (feeCurrency === base) bases -= exact(fee);
    else quotes -= exact(fee);
  }
  expect(balanceOf(after, base) - balanceOf(before, base)).toBe(bases);
  expect(balanceOf(after, quote) - balanceOf(before, quote)).toBe(quotes);
  expect(exact(rowOf(after, quote).holds)).toBe(exact(rowOf(before, quote).holds));
  expect(exact(rowOf(after, base).holds)).toBe(exact(rowOf(before, base).holds));
};

/** A buy that rests holds its price, and at most a hundredth more for fees. */
export const expectHeld = (before: any, during: any, price: unknown, size: unknown): void => {
  const held = exact(during.holds) - exact(before.holds);
  const funds = times(price, size);
  expect(held).toBeGreaterThanOrEqual(funds);
  expect(held).toBeLessThanOrEqual(funds + funds / 100n);
  expect(exact(during.balance)).toBe(exact(before.balance));
};

/** As numbers: REST tells ids of trades as such, beyond what clients in JavaScript read exactly. */
export const idsOf = (fills: readonly any[]): readonly number[] =>
  fills.map(({ tradeId }) => Number(tradeId)).sort((a, b) => a - b);

/** Pushes about one spot order, oldest first, lead where REST says it ended. */
export const expectEventsToAgree = (events: readonly any[], { order, fills }: Executed): void => {
  const own = events.filter(({ orderId }) => orderId === order.id);
  const matches = own.filter(({ type }) => type === 'match');
  expect(idsOf(matches)).toEqual(idsOf(fills));
  expect(new Set(matches.map(({ tradeId }) => tradeId)).size).toBe(matches.length);
  expect(total(matches, 'matchSize')).toBe(exact(order.dealSize));
  const last = own.at(-1);
  expect(last).toMatchObject({
    status: 'done',
    symbol: order.symbol,
    side: order.side,
    clientOid: order.clientOid,
  });
  expect(exact(last.filledSize)).toBe(exact(order.dealSize));
  expect(own.map(({ ts }) => ts)).toEqual(own.map(({ ts }) => ts).sort((a, b) => a - b));
};

/** An order is for what was asked, however many zeros the answer writes. */
export const expectTerms = (order: any, price: unknown, size: unknown): void => {
  expect([exact(order.price), exact(order.size)]).toEqual([exact(price), exact(size)]);
};

/** Something happened about now; KuCoin tells some times in nanoseconds. */
export const expectRecent = (time: number, now: number): void => {
  const ms = time > 1e15 ? time / 1e6 : time;
  expect(Math.abs(ms - now)).toBeLessThan(10_000);
};

/** Both sides are in order and do not cross. */
export const expectBook = (bids: readonly any[], asks: readonly any[]): void => {
  expect(bids.length).toBeGreaterThan(0);
  expect(asks.length).toBeGreaterThan(0);
  const falling = bids.map(([price]) => Number(price));
  const rising = asks.map(([price]) => Number(price));
  expect(falling).toEqual([...new Set(falling)].sort((a, b) => b - a));
  expect(rising).toEqual([...new Set(rising)].sort((a, b) => a - b));
  expect(falling[0]).toBeLessThan(rising[0]!);
  for (const [, size] of [...bids, ...asks]) expect(Number(size)).toBeGreaterThan(0);
};

/** Candles of one minute as [start ms, open, high, low, close], oldest first, without a hole. */
export const expectCandles = (candles: readonly (readonly number[])[], now: number): void => {
  expect(candles.length).toBeGreaterThanOrEqual(9);
  candles.forEach(([start = 0, open = 0, high = 0, low = 0, close = 0], i) => {
    expect(start % 60_000).toBe(0);
    if (i > 0) expect(start).toBe(candles[i - 1]![0]! + 60_000);
    expect(Math.max(open, close)).toBeLessThanOrEqual(high);
    expect(Math.min(open, close)).toBeGreaterThanOrEqual(low);
    expect(low).toBeGreaterThan(0);
  });
  expect(now - candles.at(-1)![0]!).toBeLessThan(180_000);
};

/** A position of one contract, bought and sold: what it cost and what it left. */
export interface RoundTrip {
  readonly opened: Executed;
  readonly closed: Executed;
  readonly multiplier: number;
  readonly equityBefore: number;
  readonly equityAfter: number;
}

export const expectRoundTrip = (trip: RoundTrip): void => {
  const { opened, closed, multiplier } = trip;
  let money = 0;
  for (const { order, fills } of [opened, closed]) {
    expect(order).toMatchObject({ isActive: false, cancelExist: false, status: 'done' });
    expect(fills.reduce((sum, { size }) => sum + Number(size), 0)).toBe(1);
    for (const { side, price, size, value, fee, feeRate, orderId } of fills) {
      expect(orderId).toBe(order.id);
      expect(Number(value)).toBeCloseTo(Number(price) * Number(size) * multiplier, 8);
      expect(Number(fee)).toBeCloseTo(Number(value) * Number(feeRate), 8);
      money += (side === 'sell' ? 1 : -1) * Number(value) - Number(fee);
    }
    expect(Number(order.filledValue)).toBeCloseTo(
      fills.reduce((sum, { value }) => sum + Number(value), 0),
      8,
    );
  }
  expect(opened.order.side).toBe('buy');
  expect(closed.order.side).toBe('sell');
  expect(trip.equityAfter - trip.equityBefore).toBeCloseTo(money, 6);
};
