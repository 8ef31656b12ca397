import { expect, it } from 'vitest';
import { findUnsafe } from '../../packages/runtime/src/json/find-unsafe.ts';

it.each([
  ['{"items":[{"id":1},{"tradeId":11040911994273793}]}', 'items[].tradeId'],
  ['{"a":{"b":{"c":-9007199254740993}},"d":9007199254740992}', 'a.b.c'],
  ['[[1],[2,9007199254740992]]', '[][]'],
  ['[{"rows":[[9007199254740992]]}]', '[].rows[][]'],
  ['{"a":9007199254740991,"b":9007199254740992}', 'b'],
  ['9007199254740992', ''],
  ['1e300', ''],
])('%s has one at %j', (text, path) => {
  expect(findUnsafe(JSON.parse(text))).toBe(path);
});

it.each([
  '{"a":9007199254740991,"b":[-9007199254740991,0.5,null,"9007199254740993",true,{}]}',
  'null',
  '0',
  '""',
])('%s has none', (text) => {
  expect(findUnsafe(JSON.parse(text))).toBeUndefined();
});

it('passes over what is exact already', () => {
  expect(findUnsafe({ id: 9007199254740993n, other: 2 ** 60 })).toBe('other');
});
