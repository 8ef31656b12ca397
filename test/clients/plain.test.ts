// A script that knows nothing but KuCoin's public rules lives a day on the sandbox.
import { createSandbox } from '@kucoin-typed/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';
import * as agree from './agreement.ts';
import { exact } from './decimal.ts';
import { WHOLE_DAY_MS, installClient, runDay } from './run-day.ts';
import type { Day } from './run-day.ts';

let day: Day;
beforeAll(async () => {
  installClient('plain');
  await using sandbox = await createSandbox({ seed: 'a plain day' });
  day = await runDay('plain', sandbox, sandbox.keys[0]);
}, WHOLE_DAY_MS);

const routes = ['old', 'current'] as const;
const ways = ['by price', 'by funds', 'sold'] as const;
const executed = (): agree.Executed[] =>
  routes.flatMap((route) => ways.map((way) => day.facts(`${route} ${way}`)));

it('finds the clock of both hosts within what signatures allow', () => {
  const { here, spot, futures } = day.facts('time');
  expect(Math.abs(spot - here)).toBeLessThan(5000);
  expect(Math.abs(futures - here)).toBeLessThan(5000);
});

describe.each(routes)('on the %s routes', (route) => {
  it('places, queries and cancels an order that rests', () => {
    const { price, size, placed, open, closed, before, during, after } = day.facts(`${route} resting`);
    const same = {
      id: placed.orderId,
      clientOid: placed.clientOid,
      symbol: 'BTC-USDT',
      side: 'buy',
      type: 'limit',
    };
    const [active, inactive] =
      route === 'old' ? [{ isActive: true }, { isActive: false }] : [{ active: true }, { active: false }];
    expect(open).toMatchObject({ ...same, ...active, cancelExist: false });
    agree.expectTerms(open, price, size);
    expect(closed).toMatchObject({ ...same, ...inactive, cancelExist: true });
    expect(exact(closed.dealSize)).toBe(0n);
    agree.expectHeld(before, during, price, size);
    expect(after).toEqual(before);
  });

  it('is told the id of what it cancels', () => {
    const { placed, cancelled } = day.facts(`${route} resting`);
    expect(cancelled).toMatchObject(
      route === 'old' ? { cancelledOrderIds: [placed.orderId] } : { orderId: placed.orderId },
    );
  });

  it.each(ways)('sees an order filled %s, and fills that sum to it', (way) => {
    agree.expectFillsToSum(day.facts(`${route} ${way}`));
  });

  it('gets what it asked for', () => {
    expect(day.facts(`${route} by price`).order).toMatchObject({ side: 'buy', dealSize: '0.001' });
    expect(exact(day.facts(`${route} by funds`).order.dealFunds)).toBeLessThanOrEqual(exact('20'));
    expect(day.facts(`${route} sold`).order).toMatchObject({ side: 'sell', dealSize: '0.001' });
  });
});

it('has the balances that its orders leave', () => {
  const before = day.facts('balances before').accounts;
  const after = day.facts('balances after').accounts;
  agree.expectMoneyToAgree(
    before,
    after,
    executed().map(({ order }) => order),
    ['BTC', 'USDT'],
  );
});

it('opens and closes a futures position of one contract', () => {
  const opened = day.facts('futures opened');
  const closed = day.facts('futures closed');
  expect(opened.position).toMatchObject({ symbol: 'XBTUSDTM', isOpen: true, currentQty: 1 });
  expect(opened.position.avgEntryPrice).toBeCloseTo(Number(opened.fills[0].price), 8);
  expect(closed.position).toMatchObject({ symbol: 'XBTUSDTM', isOpen: false, currentQty: 0 });
  agree.expectRoundTrip({
    opened,
    closed,
    multiplier: opened.multiplier,
    equityBefore: closed.before.accountEquity,
    equityAfter: closed.after.accountEquity,
  });
});

it('streams its own orders as REST tells them', () => {
  const { events } = day.facts('own orders streamed');
  for (const one of executed()) agree.expectEventsToAgree(events, one);
  for (const route of routes) {
    const id = day.facts(`${route} resting`).placed.orderId;
    const types = events.filter(({ orderId }: any) => orderId === id).map(({ type }: any) => type);
    expect(types).toEqual(['received', 'open', 'canceled']);
  }
});

it('streams its balances to where REST has them', () => {
  const { balances } = day.facts('own orders streamed');
  const after = day.facts('balances after').accounts;
  for (const { total, available, hold } of balances) {
    expect(exact(available) + exact(hold)).toBe(exact(total));
  }
  for (const currency of ['USDT', 'BTC']) {
    const last = balances.findLast((one: any) => one.currency === currency);
    expect(exact(last.total)).toBe(agree.balanceOf(after, currency));
  }
});

it('finds its own fills among the trades of all, beside those of others', () => {
  const { mine, found, others } = day.facts('trades streamed');
  expect(mine).toHaveLength(executed().reduce((sum, { fills }) => sum + fills.length, 0));
  mine.forEach((fill: any, i: number) => {
    expect(exact(found[i].price)).toBe(exact(fill.matchPrice));
    expect(exact(found[i].size)).toBe(exact(fill.matchSize));
    expect([found[i].takerOrderId, found[i].makerOrderId]).toContain(fill.orderId);
  });
  expect(others).toBeGreaterThan(0);
});

it('streams its futures orders and position', () => {
  const { events, positions } = day.facts('futures streamed');
  for (const step of ['futures opened', 'futures closed']) {
    const { order, fills } = day.facts(step);
    const own = events.filter(({ orderId }: any) => orderId === order.id);
    const matches = own.filter(({ type }: any) => type === 'match');
    expect(agree.idsOf(matches)).toEqual(agree.idsOf(fills));
    expect(own.at(-1)).toMatchObject({ type: 'filled', status: 'done', symbol: 'XBTUSDTM' });
  }
  expect(positions.some((one: any) => one.isOpen && one.currentQty === 1)).toBe(true);
  expect(positions.at(-1)).toMatchObject({ isOpen: false, currentQty: 0 });
});

it.each(['spot', 'futures'])(
  'keeps a %s book by pushes that equals the exchange level by level',
  (market) => {
    const { applied, gaps, kept, told } = day.facts(`${market} book`);
    expect(applied).toBeGreaterThanOrEqual(20);
    expect(gaps).toBe(0);
    expect(kept).toEqual(told);
  },
);
