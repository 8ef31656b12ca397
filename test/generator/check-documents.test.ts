import { describe, expect, it } from 'vitest';
import { checkDocuments, checkSources } from '../../generator/src/check/index.ts';
import type { Json } from '../../generator/src/json.ts';

const REGIONS = { global: { hosts: { spot: 'https://spot.example' } } };
const text = { type: 'string' };

const operation = (changes: Json = {}): Json => ({
  summary: 'Get Box',
  security: [],
  'x-domain': 'Spot',
  'x-api-channel': 'Public',
  'x-api-permission': null,
  'x-api-rate-limit-pool': 'Public',
  'x-api-rate-limit-weight': 2,
  'x-sdk-service': 'Shelf',
  'x-sdk-sub-service': 'Box',
  'x-sdk-method-name': 'getBox',
  parameters: [{ name: 'width', in: 'query', required: false, schema: text }],
  responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } } },
  ...changes,
});

const rest = (changes: Json = {}, route = '/box'): Json => ({
  openapi: '3.1.0',
  info: { title: 'Boxes', version: '1' },
  'x-host': 'spot',
  paths: { [route]: { get: operation(changes) } },
});

const sockets = (channel: Json = {}, changes: Json = {}): Json => ({
  asyncapi: '3.0.0',
  info: { title: 'Lids', version: '1' },
  servers: { spot: { host: 'ws.example', protocol: 'wss' } },
  channels: {
    lid: {
      title: 'Lid',
      address: '/shelf/lid',
      'x-sdk-service': 'Spot',
      'x-sdk-sub-service': 'spot_public',
      'x-sdk-method-name': 'lid',
      'x-sdk-private': false,
      messages: { lid: { $ref: '#/components/messages/lid' } },
      ...channel,
    },
  },
  operations: { lid: { action: 'receive', channel: { $ref: '#/channels/lid' } } },
  components: { messages: { lid: { payload: { type: 'object' } } } },
  ...changes,
});

const complaints = (document: Json, overlays: readonly string[] = []): string[] =>
  checkDocuments(
    new Map([['added/a.json', document]]),
    new Map(overlays.length > 0 ? [['added/a.json', overlays]] : []),
    REGIONS,
  ).map(({ file, pointer, message }) => `${file}#${pointer}: ${message}`);

it('what is whole has no complaints', () => {
  expect(complaints(rest())).toStrictEqual([]);
  expect(complaints(sockets())).toStrictEqual([]);
});

type Row = [what: string, document: Json, pointer: string, message: string];

const eachIsAComplaint = (rows: Row[]): void =>
  it.each<Row>(rows)('%s', (_what, document, pointer, message) => {
    expect(complaints(document)).toStrictEqual([expect.stringContaining(`specs/added/a.json#${pointer}: `)]);
    expect(complaints(document)[0]).toContain(message);
  });

const AT = '/paths/~1box/get';
const SCHEMA = `${AT}/responses/200/content/application~1json/schema`;
const answer = (schema: unknown): Json =>
  rest({ responses: { 200: { content: { 'application/json': { schema } } } } });

describe('a document of endpoints', () => {
  eachIsAComplaint([
    ['of no kind', { paths: {} }, '', 'is neither OpenAPI nor AsyncAPI'],
    ['paths null', { ...rest(), paths: null }, '/paths', 'must be an object of paths, and is null'],
    ['path item null', { ...rest(), paths: { '/box': null } }, '/paths/~1box', 'must be an object of operations'],
    ['path without a slash', { ...rest(), paths: { box: {} } }, '/paths/box', 'must be a path that starts with /'],
    ['unknown method', { ...rest(), paths: { '/box': { gte: operation() } } }, '/paths/~1box/gte', 'must be get, post, put or delete'],
    ['operation null', { ...rest(), paths: { '/box': { get: null } } }, AT, 'must be an operation'],
    ['unknown host', { ...rest({ 'x-domain': 'Moon' }), 'x-host': 'moon' }, '/x-host', 'names no host of regions.json; known: spot'],
    ['another domain', rest({ 'x-domain': 'Futures' }), `${AT}/x-domain`, 'must be the host of the file, which is spot'],
    ['no name', rest({ 'x-sdk-method-name': undefined }), AT, 'x-sdk-method-name is missing; it is the name of the endpoint'],
    ['a name with a slash', rest({ 'x-sdk-method-name': '../up' }), `${AT}/x-sdk-method-name`, 'is no name'],
    ['a reserved name', rest({ 'x-sdk-method-name': 'delete' }), `${AT}/x-sdk-method-name`, 'delete has a meaning in code; give another name'],
    ['the service of channels', rest({ 'x-sdk-service': 'Ws' }), `${AT}/x-sdk-service`, 'ws is the service of the push channels'],
    ['channel in lower case', rest({ 'x-api-channel': 'private' }), `${AT}/x-api-channel`, 'must be exactly Public or Private, and is "private"'],
    ['private and not signed', rest({ 'x-api-channel': 'Private' }), `${AT}/security`, 'must list the headers of a signed call if x-api-channel is Private'],
    ['public and signed', rest({ security: [{ key: [] }] }), `${AT}/security`, 'and nothing if it is Public'],
    ['weight as text', rest({ 'x-api-rate-limit-weight': '2' }), `${AT}/x-api-rate-limit-weight`, 'must be a whole number, 0 or more, and is "2"'],
    ['pool as a number', rest({ 'x-api-rate-limit-pool': 3 }), `${AT}/x-api-rate-limit-pool`, 'must be one line of text, or null'],
    ['summary of two lines', rest({ summary: 'a\nb' }), `${AT}/summary`, 'must be one line of text'],
    ['docs over http', rest({ 'x-api-doc': 'http://docs.example' }), `${AT}/x-api-doc`, 'must be an https address'],
    ['parameters no list', rest({ parameters: {} }), `${AT}/parameters`, 'must be a list of parameters'],
    ['parameter null', rest({ parameters: [null] }), `${AT}/parameters/0`, 'must be a parameter with name, in and schema'],
    ['parameter without schema', rest({ parameters: [{ name: 'a', in: 'query' }] }), `${AT}/parameters/0`, 'schema is missing'],
    ['parameter twice', rest({ parameters: [{ name: 'a', in: 'query', schema: text }, { name: 'a', in: 'query', schema: text }] }), `${AT}/parameters/1`, 'stands here twice'],
    ['parameter that the path lacks', rest({ parameters: [{ name: 'id', in: 'path', schema: text }] }), `${AT}/parameters/0`, 'does not stand in the path /box'],
    ['path without its parameter', rest({}, '/box/{id}'), '/paths/~1box~1{id}/get', '{id} stands in the path and is no parameter'],
    ['no answer', rest({ responses: {} }), `${AT}/responses`, '200 is missing'],
    ['an answer that is not JSON', rest({ responses: { 200: { content: {} } } }), `${AT}/responses/200/content`, 'application/json is missing'],
    ['unknown type', answer({ type: 'decimal' }), `${SCHEMA}/type`, 'must be a type of JSON Schema'],
    ['properties null', answer({ type: 'object', properties: null }), `${SCHEMA}/properties`, 'must be an object of schemas'],
    ['a property null', answer({ properties: { a: null } }), `${SCHEMA}/properties/a`, 'must be a schema'],
    ['a reference', answer({ $ref: '#/components/schemas/a' }), `${SCHEMA}/$ref`, 'must be written out'],
    ['names that are code', answer({ type: 'array', items: text, 'x-names': ['a: 1'] }), `${SCHEMA}/x-names/0`, 'must be a name'],
  ]); // prettier-ignore

  it('names the overlays that may have caused it', () => {
    expect(
      complaints(rest({ summary: '' }), ['specs/overlays/b.json', 'specs/overlays/c.json']),
    ).toStrictEqual([
      `specs/added/a.json#${AT}/summary: must be one line of text, and is "" (after specs/overlays/b.json, specs/overlays/c.json)`,
    ]);
  });

  it('all at once', () => {
    expect(complaints(rest({ summary: '', 'x-api-channel': 'x', parameters: [null] }))).toHaveLength(3);
  });
});

describe('a document of channels and operations', () => {
  const LID = '/channels/lid';
  const OP = '/operations/lid';
  const sends = (changes: Json): Json =>
    sockets({}, { operations: { lid: { action: 'send', channel: { $ref: '#/channels/lid' }, ...changes } } });

  eachIsAComplaint([
    ['channels null', sockets({}, { channels: null }), '/channels', 'must be an object of channels'],
    ['channel null', sockets({}, { channels: { lid: null } }), LID, 'must be a channel'],
    ['no components', sockets({}, { components: undefined }), '', 'components is missing'],
    ['message without a payload', sockets({}, { components: { messages: { lid: {} } } }), '/components/messages/lid', 'payload is missing'],
    ['message of another name', sockets({ messages: { cover: { $ref: '#/components/messages/lid' } } }), `${LID}/messages/cover`, 'must refer to a message of that name'],
    ['private as text', sockets({ 'x-sdk-private': 'true' }), `${LID}/x-sdk-private`, 'must be true or false'],
    ['private not said', sockets({ 'x-sdk-private': undefined }), LID, 'x-sdk-private is missing'],
    ['no topic', sockets({ address: undefined }), LID, 'has neither address (the topic) nor x-channel'],
    ['a topic that breaks a comment', sockets({ address: '/lid `' }), `${LID}/address`, 'must be a topic or the name of a channel'],
    ['a channel without push types', sockets({ 'x-channel': 'lid' }), LID, 'x-push-types is missing'],
    ['a gateway with a slash', sockets({ 'x-sdk-sub-service': 'a/b' }), `${LID}/x-sdk-sub-service`, 'is no name'],
    ['a server that does not exist', sockets({ servers: [{ $ref: '#/servers/moon' }] }), `${LID}/servers/0`, 'names no server of this file'],
    ['alternatives that require nothing', sockets({ 'x-params': { type: 'object', oneOf: [{ type: 'object' }] } }), `${LID}/x-params/oneOf/0`, 'must say which parameters it requires'],
    ['no servers', sockets({}, { servers: undefined }), '/servers', 'are missing'],
    ['a server without encryption', sockets({}, { servers: { spot: { host: 'a', protocol: 'ws' } } }), '/servers/spot/protocol', 'must be wss'],
    ['an operation of another name', sockets({}, { operations: { cover: { action: 'receive', channel: { $ref: '#/channels/lid' } } } }), '/operations/cover', 'has no channel of its name'],
    ['an operation with a reserved name', sockets({}, { operations: { delete: { action: 'send', channel: { $ref: '#/channels/lid' } } } }), '/operations/delete', 'delete has a meaning in code'],
    ['an operation of an unknown action', sends({ action: 'reply' }), `${OP}/action`, 'must be send or receive'],
    ['an operation without its message', sends({ messages: [{ $ref: '#/components/messages/gone' }] }), `${OP}/messages/0`, 'names no message of this file'],
    ['a reply without its message', sends({ reply: { messages: [{ $ref: '#/components/messages/gone' }] } }), `${OP}/reply/messages/0`, 'names no message of this file'],
  ]); // prettier-ignore
});

describe('the files beside the documents', () => {
  it.each<[string, Json, string, string]>([
    ['regions without global', { 'regions.json': {} }, 'specs/regions.json#', 'global is missing'],
    ['a region that is null', { 'regions.json': { ...REGIONS, EU: null } }, 'specs/regions.json#/EU', 'must be a region with hosts'],
    ['a host over http', { 'regions.json': { global: { hosts: { spot: 'http://a' } } } }, 'specs/regions.json#/global/hosts/spot', 'must be an https address'],
    ['a line that YAML took for a number', { 'glossary.yaml': { fields: { a: 1 } } }, 'specs/glossary.yaml#/fields/a', 'quote what looks like a number'],
    ['a section that does not exist', { 'glossary.yaml': { feilds: {} } }, 'specs/glossary.yaml#/feilds', 'is no key that stands here'],
    ['units that are no list', { 'units.json': { products: { spot: { ms: 'at' } } } }, 'specs/units.json#/products/spot/ms', 'must be a list of names'],
  ])('%s', (_what, files, place, message) => {
    expect(checkSources(files).map((one) => `${one.file}#${one.pointer}: ${one.message}`)).toStrictEqual([
      expect.stringContaining(`${place}: `),
    ]);
    expect(checkSources(files)[0]?.message).toContain(message);
  }); // prettier-ignore
});
