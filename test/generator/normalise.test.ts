import { describe, expect, it } from 'vitest';
import { parseJson, type Json } from '../../generator/src/json.ts';
import { normalise } from '../../generator/src/normalise/index.ts';

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
    ['an enum', object({ a: { type: 'string', enum: ['x'] } }), { a: null }, object({ a: { type: ['string', 'null'], 'x-extensible-enum': ['x'] } })],
    ['an object', object({ a: object({}) }), { a: null }, object({ a: { type: ['object', 'null'], properties: {} } })],
    ['a nested field', object({ a: object({ b: { type: 'number' } }) }), { a: { b: null } }, object({ a: object({ b: { type: ['number', 'null'] } }) })],
    ['a field of one item', object({ a: { type: 'array', items: object({ b: { type: 'string' } }) } }), { a: [{ b: 'x' }, { b: null }] }, object({ a: { type: 'array', items: object({ b: { type: ['string', 'null'] } }) } })],
    ['an item', { type: 'array', items: { type: 'string' } }, ['x', null], { type: 'array', items: { type: ['string', 'null'] } }],
    ['one that could already', object({ a: { type: ['string', 'null'] } }), { a: null }, object({ a: { type: ['string', 'null'] } })],
    ['one of any type', object({ a: { 'x-repaired': 'any-type' } }), { a: null }, object({ a: { 'x-repaired': 'any-type' } })],
    ['no field that is absent', object({ a: { type: 'string' } }), {}, object({ a: { type: 'string' } })],
    ['nothing without an example', object({ a: { type: 'string' } }), undefined, object({ a: { type: 'string' } })],
  ])('%s', (_what, schema, example, want) => {
    expect(schemaOf(schema, example)).toStrictEqual(want);
  }); // prettier-ignore
});

describe('what else an example shows', () => {
  const text = { type: 'string' };
  it.each<[string, Json, unknown, Json]>([
    ['a required field that is not there', { ...object({ a: text, b: text }), required: ['a', 'b'] }, { a: 'x' }, { ...object({ a: text, b: text }), required: ['a'] }],
    ['in one item of a list', { type: 'array', items: { ...object({ a: text }), required: ['a'] } }, [{ a: 'x' }, {}], { type: 'array', items: object({ a: text }) }],
    ['a field that nobody declared', object({ a: text }), { b: 1.5 }, object({ a: text, b: { type: 'number', 'x-undeclared': true } })],
    ['an undeclared object', object({ a: text }), { b: { c: [true] } }, object({ a: text, b: { type: 'object', properties: { c: { type: 'array', items: { type: 'boolean' } } }, 'x-undeclared': true } })],
    ['no field of a map', { type: 'object', properties: {}, additionalProperties: text }, { b: 'x' }, { type: 'object', properties: {}, additionalProperties: text }],
    ['marks of an overlay', { ...object({ a: { ...text, 'x-nullable': true }, b: { ...text, 'x-absent': true } }), required: ['a', 'b'] }, { a: 'x', b: 'x' }, { ...object({ a: { type: ['string', 'null'] }, b: text }), required: ['a'] }],
  ])('%s', (_what, schema, example, want) => {
    expect(schemaOf(schema, example)).toStrictEqual(want);
  }); // prettier-ignore
});

describe('enums', () => {
  const enumOf = (changes: Json = {}): Json => ({ type: 'string', enum: ['x'], ...changes });
  const open = { type: 'string', 'x-extensible-enum': ['x'] };
  const content = (schema: Json): Json => ({ content: { 'application/json': { schema } } });

  it('of an answer stay open', () => {
    expect(schemaOf(object({ a: enumOf() }), undefined)).toStrictEqual(object({ a: open }));
  });

  it('of a request stay closed, unless an overlay says that nobody has seen them all', () => {
    const given = {
      ...operation({ type: 'object' }, undefined),
      parameters: [{ name: 'a', in: 'query', schema: enumOf() }],
      requestBody: content(object({ a: enumOf({ 'x-open': true }), b: enumOf() })),
    };
    const { parameters, requestBody } = normaliseOne(given);
    expect(parameters[0].schema).toStrictEqual(enumOf());
    expect(requestBody).toStrictEqual(content(object({ a: open, b: enumOf() })));
  });

  it('of frames that the client sends are those of a request', () => {
    const messages = { ask: { 'x-from': 'client', payload: object({ a: enumOf() }) } };
    const document = { asyncapi: '3.0.0', components: { messages } };
    expect(normaliseDocument(document).components.messages.ask.payload).toStrictEqual(
      object({ a: enumOf() }),
    );
  });
});

describe('exact: integers that the example shows with 16 digits or more, by name', () => {
  const integer = { type: 'integer' };
  const exact = { type: 'integer', 'x-exact': true };

  it.each<[string, Json, string, Json]>([
    ['a stamp', object({ at: integer }), '{"at":1729163001780000001}', object({ at: exact })],
    ['one that a double holds by luck', object({ at: integer }), '{"at":9007199254740992}', object({ at: exact })],
    ['a negative one', object({ at: integer }), '{"at":-9007199254740993}', object({ at: exact })],
    ['one of 16 digits, whose like may pass 2^53 tomorrow', object({ at: integer }), '{"at":1000000000000000}', object({ at: exact })],
    ['none of 15 digits', object({ at: integer }), '{"at":999999999999999}', object({ at: integer })],
    ['no sequence of a book, which stays as required as it was', { ...object({ sequence: integer }), required: ['sequence'] }, '{"sequence":1729163001780000001}', { ...object({ sequence: integer }), required: ['sequence'] }],
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
