import { describe, expect, it } from 'vitest';
import { parseJson, type Json } from '../../generator/src/json.ts';
import { normalise } from '../../generator/src/normalise.ts';

const operation = (schema: Json, example: unknown, names: Json = {}): Json => ({
  'x-sdk-service': 'Shelf',
  'x-sdk-sub-service': 'Box',
  'x-sdk-method-name': 'getBox',
  ...names,
  responses: { 200: { description: 'OK', content: { 'application/json': { schema, example } } } },
});

const normaliseDocument = (document: Json): Json =>
  normalise(new Map([['a.json', document]])).get('a.json') ?? {};

const normaliseOne = (given: Json): Json =>
  normaliseDocument({ openapi: '3.1.0', paths: { '/box': { get: given } } }).paths['/box'].get;

const schemaOf = (schema: Json, example: unknown): Json =>
  normaliseOne(operation(schema, example)).responses[200].content['application/json'].schema;

const object = (properties: Json): Json => ({ type: 'object', properties });

describe('null: what is null in the example may be null', () => {
  it.each<[string, Json, unknown, Json]>([
    ['a field', object({ a: { type: 'string' } }), { a: null }, object({ a: { type: ['string', 'null'] } })],
    ['an enum', object({ a: { type: 'string', enum: ['x'] } }), { a: null }, object({ a: { type: ['string', 'null'], enum: ['x', null] } })],
    ['an object', object({ a: object({}) }), { a: null }, object({ a: { type: ['object', 'null'], properties: {} } })],
    ['a nested field', object({ a: object({ b: { type: 'number' } }) }), { a: { b: null } }, object({ a: object({ b: { type: ['number', 'null'] } }) })],
    ['a field of one item', object({ a: { type: 'array', items: object({ b: { type: 'string' } }) } }), { a: [{ b: 'x' }, { b: null }] }, object({ a: { type: 'array', items: object({ b: { type: ['string', 'null'] } }) } })],
    ['an item', { type: 'array', items: { type: 'string' } }, ['x', null], { type: 'array', items: { type: ['string', 'null'] } }],
    ['one that could already', object({ a: { type: ['string', 'null'] } }), { a: null }, object({ a: { type: ['string', 'null'] } })],
    ['one of any type', object({ a: { 'x-repaired': 'any-type' } }), { a: null }, object({ a: { 'x-repaired': 'any-type' } })],
    ['no field that is absent', object({ a: { type: 'string' } }), {}, object({ a: { type: 'string' } })],
    ['no field that the schema lacks', object({ a: { type: 'string' } }), { b: null }, object({ a: { type: 'string' } })],
    ['nothing without an example', object({ a: { type: 'string' } }), undefined, object({ a: { type: 'string' } })],
  ])('%s', (_what, schema, example, want) => {
    expect(schemaOf(schema, example)).toStrictEqual(want);
  }); // prettier-ignore
});

describe('exact: integers that the example shows beyond 2^53, by name', () => {
  const integer = { type: 'integer' };
  const exact = { type: 'integer', 'x-exact': true };

  it.each<[string, Json, string, Json]>([
    ['a stamp', object({ at: integer }), '{"at":1729163001780000001}', object({ at: exact })],
    ['one that a double holds by luck', object({ at: integer }), '{"at":9007199254740992}', object({ at: exact })],
    ['a negative one', object({ at: integer }), '{"at":-9007199254740993}', object({ at: exact })],
    ['none that a double always holds', object({ at: integer }), '{"at":9007199254740991}', object({ at: integer })],
    ['no whole number with a point', object({ at: integer }), '{"at":20.0}', object({ at: integer })],
    ['no decimal type', object({ at: { type: 'number' } }), '{"at":1729163001780000001}', object({ at: { type: 'number' } })],
    ['no string', object({ at: { type: 'string' } }), '{"at":"1729163001780000001"}', object({ at: { type: 'string' } })],
    ['the same name elsewhere', object({ at: integer, o: object({ at: integer, n: integer }) }), '{"at":1729163001780000001,"o":{"at":1,"n":1}}', object({ at: exact, o: object({ at: exact, n: integer }) })],
    ['the same name where the example has none', object({ l: { type: 'array', items: object({ at: integer }) }, at: integer }), '{"at":1729163001780000001,"l":[]}', object({ l: { type: 'array', items: object({ at: exact }) }, at: exact })],
    ['one item of a list', object({ ids: { type: 'array', items: integer } }), '{"ids":[1,1729163001780000001]}', object({ ids: { type: 'array', items: exact } })],
    ['an integer or null', object({ at: integer, o: object({ at: integer }) }), '{"at":null,"o":{"at":1729163001780000001}}', object({ at: { type: ['integer', 'null'], 'x-exact': true }, o: object({ at: exact }) })],
  ])('%s', (_what, schema, example, want) => {
    expect(schemaOf(schema, parseJson(example))).toStrictEqual(want);
  }); // prettier-ignore

  it('knows nothing of other payloads', () => {
    const item = (example: string): Json => operation(object({ at: integer }), parseJson(example));
    const paths = { '/a': { get: item('{"at":1729163001780000001}'), put: item('{"at":1}') } };
    const { get, put } = normaliseDocument({ openapi: '3.1.0', paths }).paths['/a'];
    expect(get.responses[200].content['application/json'].schema).toStrictEqual(object({ at: exact }));
    expect(put.responses[200].content['application/json'].schema).toStrictEqual(object({ at: integer }));
  });
});

describe('id: operationId follows the names', () => {
  it.each<[string, Json, string]>([
    ['as they are', {}, 'shelf.box.getBox'],
    ['as an overlay corrected them', { operationId: 'shelf.box.gteBox' }, 'shelf.box.getBox'],
    [
      'with capitals in front',
      { 'x-sdk-service': 'VIPLending', 'x-sdk-method-name': 'GetBox' },
      'vipLending.box.getBox',
    ],
  ])('%s', (_what, names, want) => {
    expect(normaliseOne(operation({ type: 'object' }, undefined, names)).operationId).toBe(want);
  });
});

it('reads every example of a push message', () => {
  const payload = object({ at: { type: 'integer' }, side: { type: 'string' } });
  const examples = ['{"at":1,"side":null}', '{"at":1729163001780000001}'].map((text) => ({
    payload: parseJson(text),
  }));
  const document = {
    asyncapi: '3.0.0',
    components: { messages: { lid: { payload, examples }, plain: { payload } } },
  };
  const { messages } = normaliseDocument(document).components;
  expect(messages.lid.payload).toStrictEqual(
    object({ at: { type: 'integer', 'x-exact': true }, side: { type: ['string', 'null'] } }),
  );
  expect(messages.plain.payload).toStrictEqual(payload);
});

it('leaves what it was given as it was', () => {
  const given = operation(object({ a: { type: 'integer' } }), parseJson('{"a":null}'));
  const before = JSON.stringify(given);
  normaliseOne(given);
  expect(JSON.stringify(given)).toBe(before);
});
