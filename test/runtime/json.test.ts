import { parse, parseNumbers, plainNumber, stringify } from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';

describe('parse', () => {
  it.each([
    ['1729163001780000001', 1729163001780000001n],
    ['-9007199254740993', -9007199254740993n],
    ['{"ts":1729163001780000001,"n":5}', { ts: 1729163001780000001n, n: 5 }],
    ['[1729163001780000001, "1729163001780000001"]', [1729163001780000001n, '1729163001780000001']],
    ['{"a":"x \\"12345678901234567\\" y"}', { a: 'x "12345678901234567" y' }],
    ['{"a":1.00000000000000001}', { a: 1 }],
    ['{"a":12345678901234567e1}', { a: 123456789012345670 }],
    ['9007199254740991', 9007199254740991],
    ['{"a":1e-7}', { a: 1e-7 }],
  ])('%s', (text, want) => {
    expect(parse(text)).toStrictEqual(want);
  });

  it.each(['', '{', '{"a":01234567890123456789}', '{12345678901234567:1}', '[1 2]', 'nul', '{"a":-}'])(
    'refuses %s',
    (text) => {
      expect(() => parse(text)).toThrow(SyntaxError);
    },
  );
});

it('is done with broken text as fast as with sound text', () => {
  const broken = `{"a":1234567890123456789,"b":"${'\\"'.repeat(500_000)}`;
  expect(() => parse(broken)).toThrow(SyntaxError);
});

describe('parseNumbers', () => {
  it('shows every number as it was written', () => {
    const seen: string[] = [];
    parseNumbers('{"a":20.0,"b":[-0,1E5],"c":"7"}', (literal) => void seen.push(literal));
    expect(seen).toStrictEqual(['20.0', '-0', '1E5']);
  });
});

describe('stringify', () => {
  it.each([
    [{ a: 1729163001780000001n }, '{"a":1729163001780000001}'],
    [{ a: 1e-7, b: 1e21, c: -1.5e-10 }, '{"a":0.0000001,"b":1000000000000000000000,"c":-0.00000000015}'],
    [{ a: undefined, b: null, c: 'n1:2', d: 0.1 }, '{"b":null,"c":"n1:2","d":0.1}'],
    [[1n, [2n]], '[1,[2]]'],
    [{ a: 1e-6, b: 1e-7, c: 9.99e20, d: -1e21, e: -0 }, '{"a":0.000001,"b":0.0000001,"c":999000000000000000000,"d":-1000000000000000000000,"e":0}'],
    [{ orders: [{ price: '1', size: 2 }, { price: '1', size: 1e-8 }] }, '{"orders":[{"price":"1","size":2},{"price":"1","size":0.00000001}]}'],
    [{ at: new Date(0), worth: { toJSON: () => 1e-7 }, list: [undefined, null, true] }, '{"at":"1970-01-01T00:00:00.000Z","worth":0.0000001,"list":[null,null,true]}'],
    [[[[[[[[[[[1e-7]]]]]]]]]], '[[[[[[[[[[0.0000001]]]]]]]]]]'],
    [{ a: Object.create({ inherited: 1n }), b: () => 1, c: Symbol('c') }, '{"a":{}}'],
    ['text', '"text"'],
  ])('%o', (value, want) => {
    expect(stringify(value)).toBe(want);
  }); // prettier-ignore

  it.each([{ a: [1, '2'] }, { a: [1n, 1e-7] }])('indents %o', (value) => {
    expect(JSON.parse(stringify(value, 2))).toStrictEqual({
      a: value.a.map((item) => (typeof item === 'string' ? item : Number(item))),
    });
    expect(stringify(value, 2).split('\n')).toHaveLength(6);
  });

  it('says of a loop what JSON.stringify says', () => {
    const loop: Record<string, unknown> = {};
    loop['again'] = [loop];
    expect(() => stringify(loop)).toThrow(TypeError);
  });

  it('brings back what parse read', () => {
    const text = '{"id":11040911994273793,"list":[1,9007199254740993],"s":"é\\u0000"}';
    expect(stringify(parse(text))).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s, which JSON would turn into null', (value) => {
    expect(() => stringify({ value })).toThrow(RangeError);
  });
});

describe('plainNumber', () => {
  it.each([
    [1e-7, '0.0000001'],
    [1.25e-9, '0.00000000125'],
    [-1e-7, '-0.0000001'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [0.1, '0.1'],
    [-0, '0'],
    [12n, '12'],
  ])('%s → %s', (value, want) => {
    expect(plainNumber(value)).toBe(want);
  });
});
