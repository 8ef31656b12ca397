import { describe, expect, it } from 'vitest';
import type { Effective } from '../../generator/src/effective.ts';
import { parseJson, type Json } from '../../generator/src/json.ts';
import { lint } from '../../generator/src/lint/index.ts';
import { temporaryFolder, writeTree } from './support.ts';

const text = { type: 'string' };

const content = (schema: Json, example?: unknown): Json => ({
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
});

const rest = (changes: Json): Json => ({
  openapi: '3.1.0',
  paths: {
    '/box': {
      get: {
        'x-api-channel': 'Private',
        'x-api-permission': 'General',
        'x-api-rate-limit-pool': 'Spot',
        'x-api-rate-limit-weight': 2,
        responses: { 200: content({ type: 'object' }) },
        ...changes,
      },
    },
  },
});

const sockets = (payload: Json, example?: unknown): Json => ({
  asyncapi: '3.0.0',
  components: {
    messages: { lid: { payload, ...(example === undefined ? {} : { examples: [{ payload: example }] }) } },
  },
});

const linted = (document: Json, changes: Partial<Effective> = {}, specs = temporaryFolder()): string[] => {
  const documents = new Map([['added/a.json', document]]);
  const given = { documents, gaps: [], regions: {}, lock: {}, facts: new Map(), ...changes };
  return lint(specs, given).map(({ file, pointer, message }) => `${file}#${pointer}: ${message}`);
};

const AT = 'specs/added/a.json#/paths/~1box/get';
const BODY = `${AT}/responses/200/content/application~1json`;
const LID = 'specs/added/a.json#/components/messages/lid';

type Row = [what: string, document: Json, ...want: string[]];

const table = (rows: Row[]): void =>
  it.each<Row>(rows)('%s', (_what, document, ...want) => {
    expect(linted(document)).toStrictEqual(want.map((one) => expect.stringContaining(one)));
  });

describe('permission, pool and weight', () => {
  table([
    ['all given', rest({})],
    ['weight 0 is known', rest({ 'x-api-rate-limit-weight': 0 })],
    ['no weight', rest({ 'x-api-rate-limit-weight': undefined }), `${AT}: x-api-rate-limit-weight is not given; give it, or say why under "x-unknown": { "weight": "…" }`],
    ['no pool', rest({ 'x-api-rate-limit-pool': null }), `${AT}: x-api-rate-limit-pool is not given`],
    ['no permission of a signed call', rest({ 'x-api-permission': null }), `${AT}: x-api-permission is not given`],
    ['no permission of a public call', rest({ 'x-api-permission': null, 'x-api-channel': 'Public' })],
    ['all unknown, with reasons', rest({ 'x-api-permission': null, 'x-api-rate-limit-pool': null, 'x-api-rate-limit-weight': undefined, 'x-unknown': { permission: 'No.', pool: 'No.', weight: 'No.' } })],
    ['a reason for what is known', rest({ 'x-unknown': { pool: 'No.' } }), `${AT}/x-unknown/pool: says why x-api-rate-limit-pool is not known, and it is`],
  ]); // prettier-ignore
});

describe('types', () => {
  const answer = (schema: Json): Json => rest({ responses: { 200: content(schema) } });
  const field = (schema: Json): Json => answer({ type: 'object', properties: { a: schema } });
  const A = `${BODY}/schema/properties/a`;

  table([
    ['none', field({}), `${A}: has no type; give it one, or say why it has none: "x-unconstrained": "…"`],
    ['none, with a reason', field({ 'x-unconstrained': 'Its only example is null.' })],
    ['none, with an empty reason', field({ 'x-unconstrained': ' ' }), `${A}: x-unconstrained must say why`],
    ['a type and a reason for none', field({ ...text, 'x-unconstrained': 'No.' }), `${A}: has a type and x-unconstrained`],
    ['a constant', field({ const: 'x' })],
    ['alternatives', field({ anyOf: [text, {}] }), `${A}/anyOf/1: has no type`],
    ['alternatives that narrow a type', field({ type: 'object', properties: {}, oneOf: [{ required: ['a'] }] })],
    ['a list of nobody knows what', field({ type: 'array' }), `${A}: a list without items`],
    ['items without a type', field({ type: 'array', items: {} }), `${A}/items: has no type`],
    ['a row', field({ type: 'array', prefixItems: [text, {}], items: false }), `${A}/prefixItems/1: has no type`],
    ['a map', field({ type: 'object', additionalProperties: {} }), `${A}/additionalProperties: has no type`],
    ['a parameter', rest({ parameters: [{ name: 'a', in: 'query', schema: {} }] }), `${AT}/parameters/0/schema: has no type`],
    ['a body', rest({ requestBody: content({}) }), `${AT}/requestBody/content/application~1json/schema: has no type`],
    ['a message', sockets({ type: 'object', properties: { a: {} } }), `${LID}/payload/properties/a: has no type`],
    ['the parameters of a channel', { ...sockets(text), channels: { lid: { 'x-params': {} } } }, 'specs/added/a.json#/channels/lid/x-params: has no type'],
  ]); // prettier-ignore
});

describe('examples', () => {
  const object = { type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] };
  const parameters = [{ name: 'a', in: 'query', required: true, schema: { type: 'integer' } }];
  const row = {
    type: 'array',
    'x-prefixItems': [{ type: 'integer' }, text],
    items: { type: ['integer', 'string'] },
  };

  table([
    ['an answer', rest({ responses: { 200: content(object, { a: 'x' }) } }), `${BODY}/example/a: the example is not what its schema says: must be integer`],
    ['an answer that lacks a field', rest({ responses: { 200: content(object, {}) } }), `${BODY}/example: the example is not what its schema says: must have required property 'a'`],
    ['an answer beyond 2^53', rest({ responses: { 200: content(object, parseJson('{"a":1729163001780000001}')) } })],
    ['a body', rest({ requestBody: content(object, { a: null }) }), `${AT}/requestBody/content/application~1json/example/a`],
    ['parameters', rest({ parameters, 'x-request-example': { a: 'x' } }), `${AT}/x-request-example/a`],
    ['a value of a field', rest({ responses: { 200: content({ type: 'object', properties: { a: { ...text, examples: ['x', 1] } } }) } }), `${BODY}/schema/properties/a/examples/1`],
    ['a message', sockets(object, { a: 'x' }), `${LID}/examples/0/payload/a`],
    ['a row of a message', sockets(row, [1, 'x'])],
    ['a row of a message, turned round', sockets(row, ['x', 1]), `${LID}/examples/0/payload/0`, `${LID}/examples/0/payload/1`],
    ['a value that is not listed in an open enum', rest({ responses: { 200: content({ ...text, 'x-extensible-enum': ['x'] }, 'y') } })],
  ]); // prettier-ignore
});

it('a name without a line, and a line without a name', () => {
  const gaps = [
    { kind: 'undescribed', entry: 'fields.width' },
    { kind: 'unused', entry: 'endpoints.shelf.box.gone' },
  ] as const;
  expect(linted(rest({}), { gaps })).toStrictEqual([
    'specs/glossary.yaml#/fields: width has no line; write one',
    'specs/glossary.yaml#/endpoints: shelf.box.gone describes nothing that the specs have; remove it, or correct its name',
  ]);
});

describe('fact files', () => {
  const schema = {
    type: 'object',
    properties: { rows: { type: 'array', description: 'a list of rows' } },
    required: ['rows'],
    additionalProperties: false,
  };

  it.each<[string, Json, string[]]>([
    ['what its schema says', { 'a.json': { rows: [] }, 'schemas/a.schema.json': schema }, []],
    ['another type', { 'a.json': { rows: 1 }, 'schemas/a.schema.json': schema }, ['specs/a.json#/rows: must be a list of rows, and is 1']],
    ['a key too many', { 'a.json': { rows: [], more: 1 }, 'schemas/a.schema.json': schema }, ['specs/a.json#/more: is no key that stands here; correct its name, or remove it']],
    ['a key too few', { 'a.json': {}, 'schemas/a.schema.json': schema }, ['specs/a.json#: rows is missing; it is a list of rows']],
    ['no schema', { 'a.json': {} }, ['specs/a.json#: has no schema; write schemas/a.schema.json']],
    ['a schema of nothing', { 'schemas/a.schema.json': schema }, ['specs/schemas/a.schema.json#: is the schema of no file in specs/; remove it, or name it after its file']],
    ['an overlay', { 'overlays/b.json': { rows: 1 }, 'schemas/overlay.schema.json': schema }, ['specs/overlays/b.json#/rows: must be a list of rows, and is 1']],
  ])('%s', (_what, files, want) => {
    expect(linted(rest({}), {}, writeTree(temporaryFolder(), files))).toStrictEqual(want);
  }); // prettier-ignore
});
