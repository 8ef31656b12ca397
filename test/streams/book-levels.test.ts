import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../packages/runtime/src/ws/book/cost.ts';
import { decimalOf } from '../../packages/runtime/src/ws/book/decimal.ts';
import { createLevels, isCrossed } from '../../packages/runtime/src/ws/book/levels.ts';

/** A decimal as a whole number of the smallest unit that these tests use. */
const exact = (text: string): bigint => {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(25, '0'));
};
const isNothing = (size: string): boolean => exact(size) === 0n;

/** The plain way: a map by exact price, sorted whenever it is read. */
class Naive {
  readonly #levels = new Map<bigint, { price: string; size: string }>();
  readonly #sign: bigint;

  constructor(side: 'bids' | 'asks') {
    this.#sign = side === 'bids' ? -1n : 1n;
  }

  set(price: string, size: string): void {
    if (isNothing(size)) this.#levels.delete(exact(price));
    else this.#levels.set(exact(price), { price, size });
  }

  all(): { price: string; size: string }[] {
    const sign = this.#sign;
    return [...this.#levels].sort(([a], [b]) => (a * sign < b * sign ? -1 : 1)).map(([, level]) => level);
  }
}

// Several of these are one and the same double, and some are the same price in another writing.
const PRICES = [
  '67996.7', '67996.70', '067996.7', '67996.71', '67996', '67996.0', '0.00000812', '0.000008120', '1', '1.0', '10',
  '0.1', '0.10000000000000000555', '0.1000000000000000055', '0.1000000000000000056', '0.1000000000000000057',
  '9007199254740993', '9007199254740992', '9007199254740992.5', '9007199254740993.0', '123456789.123456789123',
  '123456789.123456789124',
]; // prettier-ignore
const SIZES = ['0', '0.0', '0.00000000', '1', '1.5', '0.00000001', '9007199254740993', '250'];

const sides = ['bids', 'asks'] as const;
const row = fc.tuple(
  fc.oneof(fc.constantFrom(...PRICES), fc.integer({ min: 1, max: 60 }).map(String)),
  fc.constantFrom(...SIZES),
);

describe.each(sides)('levels of the %s', (side) => {
  it('are those of a map that is sorted exactly, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
        const levels = createLevels(side);
        const naive = new Naive(side);
        for (const [price, size] of rows) {
          levels.set(price, size);
          naive.set(price, size);
        }
        const wanted = naive.all();
        expect(levels.top(Infinity)).toEqual(wanted);
        expect(levels.count()).toBe(wanted.length);
        expect(levels.best()).toEqual(wanted[0]);
        expect(levels.top(3)).toEqual(wanted.slice(0, 3));
        for (const price of PRICES) {
          const found = wanted.find((level) => exact(level.price) === exact(price));
          expect(levels.sizeAt(price)).toBe(found?.size);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same when they are loaded at once, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([price]) => exact(price) }), (rows) => {
        const levels = createLevels(side);
        const naive = new Naive(side);
        levels.set('5', '5');
        levels.load(rows);
        for (const [price, size] of rows) naive.set(price, size);
        expect(levels.top(Infinity)).toEqual(naive.all());
      }),
    );
  });
});

describe('a side of a book', () => {
  it('keeps prices apart that are one double', () => {
    const levels = createLevels('asks');
    levels.set('9007199254740993', '1');
    levels.set('9007199254740992', '2');
    expect(Number('9007199254740993')).toBe(Number('9007199254740992'));
    expect(levels.top(9)).toEqual([
      { price: '9007199254740992', size: '2' },
      { price: '9007199254740993', size: '1' },
    ]);
    levels.set('9007199254740992.0', '0');
    expect(levels.top(9)).toEqual([{ price: '9007199254740993', size: '1' }]);
  });

  it.each(['abc', '-1', 'NaN', 'Infinity', '1e999'])('takes no %s for a price', (price) => {
    expect(() => createLevels('bids').set(price, '1')).toThrow(RangeError);
    expect(() => createLevels('bids').load([[price, '1']])).toThrow(RangeError);
  });

  it('is bounded', () => {
    const rows = Array.from({ length: 500_001 }, (_, at): [string, string] => [String(at + 1), '1']);
    expect(() => createLevels('bids').load(rows)).toThrow('500000');
    const levels = createLevels('bids');
    levels.load(rows.slice(1));
    expect(() => levels.set('1', '1')).toThrow('500000');
    levels.set('2', '7');
    expect(levels.sizeAt('2')).toBe('7');
  });

  it('is crossed where the best bid is not below the best ask, to the last digit', () => {
    const crossed = (bid: string, ask: string): boolean => {
      const [bids, asks] = [createLevels('bids'), createLevels('asks')];
      if (bid) bids.set(bid, '1');
      if (ask) asks.set(ask, '1');
      return isCrossed(bids, asks);
    };
    expect(crossed('', '')).toBe(false);
    expect(crossed('1', '')).toBe(false);
    expect(crossed('', '1')).toBe(false);
    expect(crossed('1', '2')).toBe(false);
    expect(crossed('2', '1')).toBe(true);
    expect(crossed('1', '1.0')).toBe(true);
    expect(crossed('9007199254740992', '9007199254740993')).toBe(false);
    expect(crossed('9007199254740993', '9007199254740992')).toBe(true);
  });

  it('tells what taking from it would come to, exactly', () => {
    const asks = createLevels('asks');
    for (const [price, size] of [
      ['0.1', '0.2'],
      ['0.3', '1'],
      ['100', '5'],
    ] as const)
      asks.set(price, size);
    expect(costOf(asks, decimalOf('0.2'))).toEqual({
      size: '0.2',
      total: '0.02',
      worst: '0.1',
      complete: true,
    });
    expect(costOf(asks, decimalOf('0.30'))).toEqual({
      size: '0.3',
      total: '0.05',
      worst: '0.3',
      complete: true,
    });
    expect(costOf(asks, decimalOf('7'))).toEqual({
      size: '6.2',
      total: '500.32',
      worst: '100',
      complete: false,
    });
    expect(costOf(asks, decimalOf('0'))).toEqual({ size: '0', total: '0', worst: undefined, complete: true });
    expect(costOf(createLevels('bids'), decimalOf('1'))).toEqual({
      size: '0',
      total: '0',
      worst: undefined,
      complete: false,
    });
  });
});
