import { exactParser } from '@kucoin-typed/runtime';
import { messageRestorer } from '../../packages/runtime/src/json/message-restorer.ts';
import { describe, expect, it } from 'vitest';
import { randomFrom, randomJson } from '../support/random-json.ts';

const long = 1729163001780000001n;
const padding = '-'.repeat(300);
/** Makes a text long enough to be searched before it is walked through. */
const padded = (text: string): string => text.replace(/^\{/, `{"padding":"${padding}",`);

describe('integers under the names', () => {
  it.each([
    ['of any size', '{"ts":5,"o":{"n":7}}', { ts: 5n, o: { n: 7 } }],
    ['beyond 2^53', `{"o":{"ts": ${long} ,"n":7}}`, { o: { ts: long, n: 7 } }],
    ['at 2^53', '[{"ts":9007199254740991},{"ts":9007199254740992},{"ts":9007199254740993}]', [{ ts: 9007199254740991n }, { ts: 9007199254740992n }, { ts: 9007199254740993n }]],
    ['zero and negative ones', '[{"ts":0},{"ts":-0},{"ts":-9007199254740993}]', [{ ts: 0n }, { ts: 0n }, { ts: -9007199254740993n }]],
    ['under several names', `{"id":1,"l":[{"ts":2,"id":${long}}],"ts":3}`, { id: 1n, l: [{ ts: 2n, id: long }], ts: 3n }],
    ['in lists', `{"ts":[1,[${long},"3",null,1.5],{"n":4,"ts":6}]}`, { ts: [1n, [long, '3', null, 1.5], { n: 4, ts: 6n }] }],
    ['with blanks around the colon', `{"ts"\r\n :\t${long}}`, { ts: long }],
    ['under a name written with escapes', `{"\\u0074s":${long},"o":{"ts":1}}`, { ts: long, o: { ts: 1n } }],
    ['before and after a nested one', `{"o":{"ts":9007199254740993},"ts":9007199254740992}`, { o: { ts: 9007199254740993n }, ts: 9007199254740992n }],
  ])('%s', (_, text, want: object) => {
    const read = exactParser(['ts', 'id']);
    expect(read(text)).toStrictEqual(want);
    if (text.startsWith('{')) expect(read(padded(text))).toStrictEqual({ padding, ...want });
  }); // prettier-ignore
});

describe('what is not an integer under a name', () => {
  it.each([
    [
      'strings, null and fractions',
      '{"ts":"12","b":{"ts":null},"c":{"ts":1.5},"d":{"ts":5e0},"e":{"ts":7.0}}',
    ],
    ['text that looks like a field', '{"d":"\\"ts\\":12345678901234567,","e":"ts","f":"{\\"ts\\":1}"}'],
    ['names that end or start like one', '{"x\\"ts":1,"xts":2,"tsx":3,"TS":4}'],
    ['a list without integers', '{"ts":[],"o":{"ts":["1"]}}'],
    ['an integer in an object', '{"ts":{"a":1}}'],
    ['the whole text', '5'],
    ['no object', 'null'],
  ])('%s', (_, text) => {
    const read = exactParser(['ts']);
    expect(read(text)).toStrictEqual(JSON.parse(text));
    expect(read(padded(text))).toStrictEqual(JSON.parse(padded(text)));
  });
});

// A parsed value has them in another order than the text, or not at all.
describe('repeated and integer-like names', () => {
  const [a, b] = [9007199254740993n, 9007199254740992n];
  it.each([
    ['the last one counts', `{"ts":${a},"ts":${b}}`, { ts: b }],
    ['whatever it is', `{"ts":${a},"ts":"x","o":{"ts":${b}}}`, { ts: 'x', o: { ts: b } }],
    [
      'one that moves a nested field to the front',
      `{"o":1,"ts":${a},"o":{"ts":${b}}}`,
      { o: { ts: b }, ts: a },
    ],
    ['one that hides a nested field', `{"o":{"ts":${a}},"o":2,"p":{"ts":${b}}}`, { o: 2, p: { ts: b } }],
    [
      'an integer that moves to the front',
      `{"b":{"ts":${a}},"1":{"ts":${b}}}`,
      { b: { ts: a }, 1: { ts: b } },
    ],
    ['hidden, and written with escapes', `{"o":{"ts":${a}},"o":{"\\u0074s":${b}}}`, { o: { ts: b } }],
  ])('%s', (_, text, want) => {
    expect(exactParser(['ts'])(text)).toStrictEqual(want);
    expect(exactParser(['ts'])(padded(text))).toStrictEqual({ padding, ...want });
  });

  it('makes an own property of __proto__', () => {
    const read = exactParser(['__proto__'])(`{"__proto__":${a}}`) as object;
    expect(Object.getOwnPropertyDescriptor(read, '__proto__')?.value).toBe(a);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});

it.each(['a.b', 'a"b', 'a\\b', 'é', '', '(', '1'])('takes %j as a name', (name) => {
  const text = JSON.stringify({ [name]: 1, o: { [name]: 2, axb: 3 } });
  expect(exactParser([name])(text)).toStrictEqual({ [name]: 1n, o: { [name]: 2n, axb: 3 } });
});

it('takes no name, and more than a number has bits', () => {
  expect(exactParser([])('{"":1,"a":2}')).toStrictEqual({ '': 1, a: 2 });
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
  const text = `{${names.map((name) => `"${name}":${long}`).join()}}`;
  expect(exactParser(names)(text)).toStrictEqual(Object.fromEntries(names.map((name) => [name, long])));
});

it.each([
  '',
  '{',
  '{"ts":01}',
  '{"ts":1 2}',
  '{"ts":-}',
  '{"ts":5n}',
  '{"ts":1,}',
  '{"a"ts":1}',
  '[{"ts":1]',
])('refuses %s', (text) => {
  expect(() => exactParser(['ts'])(text)).toThrow(SyntaxError);
});

it('starts anew with each text', () => {
  const read = exactParser(['ts']);
  expect(read('{"ts":1,"o":{"ts":2}}')).toStrictEqual({ ts: 1n, o: { ts: 2n } });
  expect(read(padded(`{"ts":${long}}`))).toMatchObject({ ts: long });
  expect(() => read('{"ts":')).toThrow(SyntaxError);
  expect(read(`{"ts":${long}}`)).toStrictEqual({ ts: long });
});

describe('messages of one shape, and one of another among them', () => {
  const [a, b] = ['1729163001780000001', '9007199254740993'];
  const usual = [`{"P":${a},"d":{"M":${b},"s":"M"}}`, { P: BigInt(a), d: { M: BigInt(b), s: 'M' } }] as const;
  it.each([
    ['a name is missing', `{"P":${a},"d":{"s":"M"}}`, { P: BigInt(a), d: { s: 'M' } }],
    ['all are', '{"d":{"s":"P"}}', { d: { s: 'P' } }],
    ['one is elsewhere', `{"P":${a},"M":${b}}`, { P: BigInt(a), M: BigInt(b) }],
    ['one is elsewhere, after another', `{"M":${b},"d":{"P":${a}}}`, { M: BigInt(b), d: { P: BigInt(a) } }],
    [
      'one is there twice',
      `{"P":${a},"d":{"M":${b},"o":{"M":7}}}`,
      { P: BigInt(a), d: { M: BigInt(b), o: { M: 7n } } },
    ],
    ['one is repeated', `{"P":1,"P":${a},"d":{"M":${b}}}`, { P: BigInt(a), d: { M: BigInt(b) } }],
    ['one is hidden', `{"P":${a},"d":{"M":${b}},"d":{"M":"x"}}`, { P: BigInt(a), d: { M: 'x' } }],
    ['one is a list', `{"P":${a},"d":{"M":[${b}]}}`, { P: BigInt(a), d: { M: [BigInt(b)] } }],
    ['one is null', `{"P":${a},"d":{"M":null}}`, { P: BigInt(a), d: { M: null } }],
    ['one has an exponent', '{"P":1e18,"d":{"M":1.7291630017e18}}', { P: 1e18, d: { M: 1.7291630017e18 } }],
    [
      'a comma stands where a stamp would end',
      '{"P":1e18,"d":{"n":12345},"l":"1,","M":2e20}',
      { P: 1e18, d: { n: 12345 }, l: '1,', M: 2e20 },
    ],
    ['one is a fraction', `{"P":${a}.5,"d":{"M":-${b}}}`, { P: Number(`${a}.5`), d: { M: -BigInt(b) } }],
    ['one is longer', `{"P":${a}0,"d":{"M":-${a}}}`, { P: BigInt(`${a}0`), d: { M: -BigInt(a) } }],
    ['one is written with escapes', `{"P":${a},"d":{"\\u004d":${b}}}`, { P: BigInt(a), d: { M: BigInt(b) } }],
    [
      'another ends like it',
      `{"xP":1,"P":${a},"d":{"a\\"M":5,"M":${b}}}`,
      { xP: 1, P: BigInt(a), d: { 'a"M': 5, M: BigInt(b) } },
    ],
    [
      'only another ends like it',
      `{"P":${a},"d":{"a\\"M":5,"M":"x"}}`,
      { P: BigInt(a), d: { 'a"M': 5, M: 'x' } },
    ],
    ['the parent is no object', `{"P":${a},"d":"M"}`, { P: BigInt(a), d: 'M' }],
  ])('%s', (_, text, want) => {
    const restore = messageRestorer(['M', 'P']);
    const read = (json: string): unknown => restore(JSON.parse(json), json);
    for (let round = 0; round < 30; round++) {
      expect(read(usual[0])).toStrictEqual(usual[1]);
      expect(read(usual[0].replaceAll(':', ' :\n'))).toStrictEqual(usual[1]);
      expect(read(text)).toStrictEqual(want);
    }
  });
});

describe('random documents', () => {
  it.each([
    [['ts']],
    [['ts', 'b']],
    [['orderTime', 'updatedTime', 'lastId']],
    [['1', 'a', 'ts', '__proto__']],
  ])('with %j', (names) => {
    const read = exactParser(names);
    const random = randomFrom(names.length);
    for (let round = 0; round < 4000; round++) {
      const { text, value } = randomJson(random, names);
      expect(read(text), text).toStrictEqual(value);
      expect(read(`["${padding}",${text}]`), text).toStrictEqual([padding, value]);
    }
  });

  it.each([[['ts']], [['ts', 'b']], [['1', 'a', 'ts', '__proto__']]])(
    'with %j, after messages of another shape, or of the same',
    (names) => {
      const random = randomFrom(100 + names.length);
      for (let round = 0; round < 1500; round++) {
        const restore = messageRestorer(names);
        const documents = Array.from({ length: 3 }, () => randomJson(random, names));
        const [one, two, three] = documents;
        for (const document of [one, one, two, one, three, two, one]) {
          const { text, value } = document as (typeof documents)[number];
          expect(restore(JSON.parse(text), text), text).toStrictEqual(value);
        }
      }
    },
  );
});
