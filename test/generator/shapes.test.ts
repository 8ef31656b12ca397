import { describe, expect, it } from 'vitest';
import type { Json } from '../../generator/src/json.ts';
import { shapesOf } from '../../generator/src/shapes.ts';
import { modelOf, operation, rest, sockets, text } from './emit-support.ts';

const list = (items: Json): Json => ({ type: 'array', items });
const object = (properties: Json, required: string[] = []): Json => ({
  type: 'object',
  properties,
  required,
});

/** The packed result of one endpoint, with what is shared put in its place. */
const packed = (data: Json): unknown => {
  const table = shapesOf(
    modelOf({ 'rest/shelf/box.spot.json': rest({ '/api/v1/box': { get: operation('getBox', data) } }) }),
  );
  const whole = (shape: any): unknown => {
    if (typeof shape === 'number') return whole(table.shared[shape]);
    if (typeof shape === 'string') return shape;
    const each = (fields: Json): Json =>
      Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, whole(one)]));
    const { r, o, m, l, p, a, ...plain } = shape;
    return {
      ...plain,
      ...(r && { r: each(r), o: each(o) }),
      ...(m !== undefined && { m: whole(m) }),
      ...(l !== undefined && { l: whole(l) }),
      ...(p && { p: p.map(whole) }),
      ...(a && { a: a.map(whole) }),
    };
  };
  return whole(table.of['shelf.box.getBox']);
};

const CASES: [what: string, schema: Json, want: unknown][] = [
  ['text', text, 's'],
  ['an integer', { type: 'integer' }, 'n'],
  ['a number, or text, or null', { type: ['number', 'string', 'null'] }, 'nsz'],
  ['a marked integer', { type: 'integer', 'x-exact': true }, 'n'],
  ['anything', { 'x-unconstrained': 'Nobody knows.' }, ''],
  ['an object without known fields', object({}), 'o'],
  ['fields that must be there, and others', object({ a: text, b: { type: 'boolean' } }, ['b']),
    { t: 'o', r: { b: 'b' }, o: { a: 's' } }],
  ['a field that must be there and is not described', object({ a: text }, ['a', 'ghost']),
    { t: 'o', r: { a: 's' }, o: {} }],
  ['a list of objects', list(object({ a: text })), { t: 'a', l: { t: 'o', r: {}, o: { a: 's' } } }],
  ['a list of anything', { type: 'array' }, 'a'],
  ['a map', { type: 'object', properties: {}, additionalProperties: text }, { t: 'o', m: 's' }],
  ['known values', { type: ['string', 'null'], 'x-extensible-enum': ['up', 'down', null] },
    { t: 'sz', v: ['up', 'down'] }],
  ['a closed list of values', { type: 'string', enum: ['up'] }, { t: 's', v: ['up'] }],
  ['rows', list({ type: 'array', prefixItems: [text, { type: 'integer' }], 'x-names': ['at', 'n'], minItems: 1, items: false }),
    { t: 'a', l: { t: 'a', p: ['s', 'n'], n: 1 } }],
  ['one of several', { anyOf: [text, object({ a: text }, ['a'])] },
    { a: ['s', { t: 'o', r: { a: 's' }, o: {} }] }],
]; // prettier-ignore

describe('a result schema becomes a shape', () => {
  it.each(CASES)('%s', (_, schema, want) => {
    expect(packed(schema)).toStrictEqual(want);
  });
});

describe('the table', () => {
  it('holds what two endpoints share once', () => {
    const box = object({ size: text }, ['size']);
    const paths = {
      '/api/v1/box': { get: operation('getBox', box) },
      '/api/v1/boxes': { get: operation('getBoxes', list(box)) },
    };
    const { shared, of } = shapesOf(modelOf({ 'rest/shelf/box.spot.json': rest(paths) }));
    expect(shared).toStrictEqual([
      { t: 'o', r: { size: 's' }, o: {} },
      { t: 'a', l: 0 },
    ]);
    expect(of).toStrictEqual({ 'shelf.box.getBox': 0, 'shelf.box.getBoxes': 1 });
  });

  it('allows null where the envelope may leave data out', () => {
    const get = operation('getBox', text);
    get['responses'][200].content['application/json'].schema.required = ['code'];
    const { of } = shapesOf(modelOf({ 'rest/shelf/box.spot.json': rest({ '/api/v1/box': { get } }) }));
    expect(of).toStrictEqual({ 'shelf.box.getBox': 'sz' });
  });

  it('has channels, whose pushes are compared whole', () => {
    const token = rest({ '/api/v1/lid-token': { post: operation('getLidToken', text) } });
    const { shared, of } = shapesOf(
      modelOf({ 'rest/shelf/box.spot.json': token, 'ws/spot-public.json': sockets }),
    );
    expect(of['ws.spot.lid']).toBe(shared.length - 1);
    expect(shared).toStrictEqual([
      { t: 'o', r: {}, o: { angle: 'n' } },
      { t: 'o', r: { topic: 's', data: 0 }, o: {} },
    ]);
  });
});
