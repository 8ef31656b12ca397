import { ParamsError } from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';
import { guardCancellation } from '../../packages/runtime/src/guard.ts';
import { render } from '../../packages/runtime/src/render.ts';
import { stringify } from '../../packages/runtime/src/json.ts';
import { spec } from '../support/specs.ts';

const one = spec({ path: '/api/v1/orders/{orderId}' });

describe('path parameters', () => {
  it.each([
    ['abc', '/api/v1/orders/abc'],
    ['a b+c%d', '/api/v1/orders/a%20b%2Bc%25d'],
    ['日本', '/api/v1/orders/%E6%97%A5%E6%9C%AC'],
    ['v1.2', '/api/v1/orders/v1.2'],
    [42, '/api/v1/orders/42'],
    [1729163001780000001n, '/api/v1/orders/1729163001780000001'],
    [true, '/api/v1/orders/true'],
  ])('%s', (orderId, want) => {
    expect(render(one, { orderId }, stringify).target).toBe(want);
  });

  it.each([
    undefined, null, '', ' ', '  ', '.', '..', 'a/b', 'a?b', 'a#b', 'a..b', '/', '../orders', {}, [], ['a'], NaN, Infinity, '\ud800',
    Symbol('x'), () => 'a',
  ])('refuses %o', (orderId) => {
    expect(() => render(one, { orderId }, stringify)).toThrow(ParamsError);
    expect(() => render(one, { orderId }, stringify)).toThrow(/^test\.group\.call: orderId /);
  }); // prettier-ignore

  it('refuses a call without parameters', () => {
    expect(() => render(one, undefined, stringify)).toThrow(/orderId is in the path/);
  });

  it('fills a parameter inside a segment', () => {
    const depth = spec({ path: '/api/v1/level2/depth{size}' });
    expect(render(depth, { size: 20, symbol: 'XBTUSDTM' }, stringify).target).toBe(
      '/api/v1/level2/depth20?symbol=XBTUSDTM',
    );
  });
});

describe('query', () => {
  it.each([
    [undefined, ''],
    [{}, ''],
    [{ symbol: 'BTC-USDT', n: 5 }, '?symbol=BTC-USDT&n=5'],
    [{ b: 1, a: 2 }, '?b=1&a=2'],
    [{ a: undefined, b: '' }, '?b='],
    [
      { price: 1e-7, big: 1e21, id: 2n ** 64n },
      '?price=0.0000001&big=1000000000000000000000&id=18446744073709551616',
    ],
    [{ tag: ['a', 'b&c'] }, '?tag=a&tag=b%26c'],
    [{ q: 'a&b=c#d e+f!@é' }, '?q=a%26b%3Dc%23d%20e%2Bf!%40%C3%A9'],
    [{ 'odd name': 1 }, '?odd%20name=1'],
  ])('%o', (params, want) => {
    expect(render(spec(), params, stringify)).toStrictEqual({ target: `/api/v1/test${want}`, body: '' });
  });

  it.each([[{ a: null }], [{ a: {} }], [{ a: NaN }], [{ a: [{}] }], [{ a: '\udc00' }]])(
    'refuses %o',
    (params) => {
      expect(() => render(spec(), params, stringify)).toThrow(/^test\.group\.call: a must be text/);
    },
  );

  class Symbols {
    symbol = 'BTC-USDT';
  }
  it.each([
    null,
    'text',
    5,
    true,
    [],
    ['a'],
    new Map([['symbol', 'X']]),
    new Set(),
    new Date(),
    new URLSearchParams('symbol=X'),
    Promise.resolve({ symbol: 'X' }),
    () => 1,
    new Symbols(),
    Object.create({ symbol: 'X' }),
  ])('refuses params %o, which would be read as empty', (params) => {
    expect(() => render(spec(), params, stringify)).toThrow(/params must be an object/);
  });

  it('takes an object without a prototype', () => {
    expect(render(spec(), Object.assign(Object.create(null), { a: 1 }), stringify).target).toBe(
      '/api/v1/test?a=1',
    );
  });
});

describe('a cancellation', () => {
  const all = spec({ method: 'DELETE', required: ['symbol'] });
  it.each([
    undefined,
    {},
    { symbol: undefined },
    { symbol: null },
    { symbol: '' },
    { symbol: [] },
    { symbol: 'X', orderIds: [] },
    { symbol: 'X', orderIds: undefined },
  ])('refuses %o, which would cancel more than it says', (params) => {
    expect(() => guardCancellation(all, params)).toThrow(/is empty, and without it more would be cancelled/);
  });

  it('goes out with what it names', () => {
    expect(() => guardCancellation(all, { symbol: 'X', orderIds: 'a' })).not.toThrow();
    expect(() => guardCancellation(spec({ method: 'DELETE' }), undefined)).not.toThrow();
    expect(render(all, { symbol: 'X', orderIds: 'a' }, stringify).target).toBe(
      '/api/v1/test?symbol=X&orderIds=a',
    );
    expect(render(spec({ method: 'DELETE' }), undefined, stringify).target).toBe('/api/v1/test');
  });
});

describe('body', () => {
  const post = spec({ method: 'POST', path: '/api/v1/orders/{orderId}' });

  it('carries what is not in the path', () => {
    expect(
      render(post, { orderId: 'x', size: 1e-7, id: 12345678901234567n, note: undefined }, stringify),
    ).toStrictEqual({
      target: '/api/v1/orders/x',
      body: '{"size":0.0000001,"id":12345678901234567}',
    });
  });

  it('is empty where nothing is left for it', () => {
    expect(render(post, { orderId: 'x' }, stringify).body).toBe('');
  });

  it('keeps named parameters in the query', () => {
    const mixed = spec({ method: 'POST', query: ['tradeType'] });
    expect(render(mixed, { tradeType: 'SPOT', size: '1' }, stringify)).toStrictEqual({
      target: '/api/v1/test?tradeType=SPOT',
      body: '{"size":"1"}',
    });
  });

  it('travels with a DELETE that wants it', () => {
    const batch = spec({ method: 'DELETE', json: true });
    expect(render(batch, { orderIdsList: ['a'] }, stringify)).toStrictEqual({
      target: '/api/v1/test',
      body: '{"orderIdsList":["a"]}',
    });
  });

  it('is the list itself where the parameters are one', () => {
    expect(render(spec({ method: 'POST', list: true }), [{ side: 'buy' }], stringify).body).toBe(
      '[{"side":"buy"}]',
    );
  });

  it('refuses what JSON cannot say', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => render(spec({ method: 'POST' }), loop, stringify)).toThrow(/params is no JSON/);
    expect(() => render(spec({ method: 'POST' }), { size: NaN }, stringify)).toThrow(ParamsError);
  });
});
