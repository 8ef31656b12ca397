import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../packages/runtime/src/live/store.ts';
import type { LiveBalance, LiveFill, LiveNews, LiveOrder } from '../../packages/runtime/src/live/records.ts';
import { addDecimals, compareDecimals } from '../../packages/runtime/src/live/decimal.ts';
import { createSeenLines } from '../../packages/runtime/src/journal/seen-lines.ts';
import { entryOf, lineOf } from '../../packages/runtime/src/journal/lines.ts';
import type { JournalEntry } from 'kucoin-typed';

const order = (over: Partial<LiveOrder>): LiveOrder => ({
  product: 'spot',
  id: 'o1',
  clientOid: 'c1',
  symbol: 'BTC-USDT',
  side: 'buy',
  type: 'limit',
  state: 'open',
  price: '100',
  size: '3',
  funds: undefined,
  filled: '0',
  filledValue: undefined,
  averagePrice: undefined,
  cancelled: '0',
  fee: undefined,
  feeCurrency: undefined,
  stopPrice: undefined,
  reason: undefined,
  createdAt: 1n,
  updatedAt: 1n,
  raw: undefined,
  ...over,
});
const fill = (id: string, at: bigint): LiveFill => ({
  product: 'spot',
  id,
  orderId: 'o1',
  symbol: 'BTC-USDT',
  side: 'buy',
  price: '100',
  size: '1',
  value: undefined,
  fee: undefined,
  feeCurrency: undefined,
  liquidity: 'taker',
  at,
  raw: undefined,
});
const balance = (total: string, at: bigint): LiveBalance => ({
  account: 'trade',
  currency: 'USDT',
  total,
  available: total,
  held: '0',
  borrowed: undefined,
  equity: undefined,
  at,
  raw: undefined,
});

/** An order's life, as pushes tell it. */
const LIFE: readonly LiveNews[] = [
  { what: 'order', record: order({ updatedAt: 10n }) },
  { what: 'fill', record: fill('t1', 20n) },
  { what: 'order', record: order({ filled: '1', updatedAt: 20n }) },
  { what: 'balance', record: balance('900', 20n) },
  { what: 'fill', record: fill('t2', 30n) },
  { what: 'order', record: order({ filled: '2', updatedAt: 30n }) },
  { what: 'balance', record: balance('800', 30n) },
  { what: 'order', record: order({ filled: '2', cancelled: '1', state: 'cancelled', updatedAt: 40n }) },
];

describe('the state of an account', () => {
  it('ends the same in whatever order, how often and from where its news come, and tells every fill once', () => {
    const some = fc.array(fc.tuple(fc.nat(LIFE.length - 1), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(some, fc.shuffledSubarray([...LIFE.keys()], { minLength: LIFE.length }), (early, all) => {
        const store = createStore({ orders: 10, fills: 10 });
        const told = [...early, ...all.map((place) => [place, false] as const)]
          .map(([place, isRest]) => store.apply(LIFE[place]!, isRest ? 'rest' : 'push'))
          .filter((change) => change?.what === 'fill');
        expect(told.map((change) => change?.id).toSorted()).toEqual(['t1', 't2']);
        expect(store.open.size).toBe(0);
        expect(store.order('o1')).toMatchObject({ state: 'cancelled', filled: '2', cancelled: '1' });
        expect(store.balances.get('trade USDT')?.total).toBe('800');
      }),
    );
  });

  it('does not bring back what it has forgotten', () => {
    const store = createStore({ orders: 1, fills: 1 });
    for (const id of ['a', 'b', 'c'])
      store.apply(
        { what: 'order', record: order({ id, state: 'filled', filled: '3', updatedAt: 9n }) },
        'push',
      );
    expect(store.order('a')).toBeUndefined();
    expect(store.apply({ what: 'order', record: order({ id: 'a' }) }, 'push')).toBeUndefined();
    expect(store.open.size).toBe(0);
  });

  it('counts with decimals exactly', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(20))
      .map(([digits, places]) => {
        const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
        const point = text.length - places;
        return {
          digits,
          places,
          text: `${digits < 0n ? '-' : ''}${text.slice(0, point)}.${text.slice(point)}0`,
        };
      });
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const scale = ({ digits, places }: typeof a): bigint => digits * 10n ** BigInt(40 - places);
        expect(compareDecimals(a.text, b.text)).toBe(scale(a) < scale(b) ? -1 : scale(a) > scale(b) ? 1 : 0);
        expect(
          compareDecimals(addDecimals(addDecimals(a.text, b.text), `-${b.text}`.replace('--', '')), a.text),
        ).toBe(0);
      }),
    );
  });
});

describe('lines of what was seen', () => {
  const seen = (id: string, at: number, state: LiveOrder['state']): JournalEntry => ({
    type: 'order',
    id,
    at,
    source: 'push',
    order: order({ id, state }),
  });

  it('are kept while an order is open, and for a while after', () => {
    const DAY = 86_400_000;
    const lines = createSeenLines();
    const add = (entry: JournalEntry): void => lines.add(entry, lineOf(entry).trimEnd());
    add(seen('old-open', 1, 'open'));
    add(seen('old-done', 2, 'open'));
    add(seen('old-done', 3, 'filled'));
    for (let i = 0; i < 30_000; i++) add(seen(`n${i}`, 2 * DAY + i, 'filled'));
    const kept = lines.lines().map((line) => entryOf(line.trimEnd(), true, 1));
    expect(kept.length).toBe(10_001);
    expect(kept.map((entry) => entry?.id)).toContain('old-open');
    expect(kept.map((entry) => entry?.id)).not.toContain('old-done');
  });

  it('keep their integers, and kinds that nobody knows are no damage', () => {
    const entry = seen('o1', 5, 'open');
    expect(
      entryOf(
        lineOf({
          ...entry,
          order: order({ updatedAt: 1_795_199_972_447_000_001n }),
        } as JournalEntry).trimEnd(),
        true,
        1,
      ),
    ).toMatchObject({
      order: { updatedAt: 1_795_199_972_447_000_001n },
    });
    expect(entryOf('{"type":"of tomorrow","id":"x","at":1}', true, 1)).toMatchObject({ type: 'of tomorrow' });
    expect(entryOf('{"type":"order","id":"x"}', true, 1)).toMatchObject({ type: 'damage' });
  });
});
