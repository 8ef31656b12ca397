import path from 'node:path';
import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importSpecs } from '../../generator/src/import/index.ts';
import type { Json } from '../../generator/src/json.ts';
import { answer, complaintsOf, endpoint, fixtures, readTree, temporaryFolder, writeTree } from './support.ts';

const document = (paths: Json): Json => ({ openapi: '3.0.1', paths });

const rest = (changes: Json, route = '/box', method = 'get'): Json => ({
  'rest/a.json': document({ [route]: { [method]: endpoint(changes) } }),
});

const topic = (changes: Json = {}): Json => ({
  'x-sdk-service': 'Shelf',
  'x-sdk-sub-service': 'spot_public',
  'x-sdk-method-name': 'lid',
  'x-sdk-private': false,
  'x-topic': '/shelf/lid',
  responses: answer(),
  ...changes,
});

const socket = (changes: Json, method = 'trace'): Json => ({
  'ws/a.json': document({ '/lid': { [method]: topic(changes) } }),
});

const AT = '/paths/~1box/get';
const LID = '/paths/~1lid/trace';
const SCHEMA = 'responses/200/content/application~1json/schema';

const importing = (files: Json, specs = fixtures('specs')) =>
  importSpecs(writeTree(temporaryFolder(), files), specs);

describe('what no rule covers is complained about', () => {
  it.each<[string, Json, string, string, string]>([
    ['not JSON', { 'rest/a.json': '{"openapi":' }, 'rest/a.json', '', 'not JSON'],
    ['a list', { 'rest/a.json': [] }, 'rest/a.json', '', 'not a JSON object'],
    ['another version', { 'rest/a.json': { openapi: '3.1.0' } }, 'rest/a.json', '/openapi', 'version "3.1.0"'],
    ['no service', rest({ 'x-sdk-service': undefined }), 'rest/a.json', AT, 'x-sdk-service is missing'],
    ['no group', rest({ 'x-sdk-sub-service': '' }), 'rest/a.json', AT, 'x-sdk-sub-service is missing'],
    ['no method', rest({ 'x-sdk-method-name': undefined }), 'rest/a.json', AT, 'x-sdk-method-name is missing'],
    ['no domain', rest({ 'x-domain': undefined }), 'rest/a.json', AT, 'x-domain is missing'],
    ['no channel', rest({ 'x-api-channel': undefined }), 'rest/a.json', AT, 'x-api-channel is missing'],
    ['unknown host', rest({ 'x-domain': 'Moon' }), 'rest/a.json', `${AT}/x-domain`, 'unknown host "moon"'],
    ['unknown verb', rest({}, '/box', 'head'), 'rest/a.json', '/paths/~1box/head', 'method "head" is not one of'],
    ['unknown key', rest({ 'x-new': 1 }), 'rest/a.json', `${AT}/x-new`, 'no rule covers the key "x-new"'],
    ['no answer', rest({ responses: {} }), 'rest/a.json', `${AT}/responses`, 'no JSON schema for the answer'],
    ['unknown type', rest({ responses: answer({ type: 'array', items: { type: 'decimal' } }) }), 'rest/a.json', `${AT}/${SCHEMA}/items/type`, 'unknown type "decimal"'],
    ['unknown schema key', rest({ responses: answer({ nullable: true }) }), 'rest/a.json', `${AT}/${SCHEMA}/nullable`, 'no rule covers the schema key "nullable"'],
    ['a header parameter', rest({ parameters: [{ name: 'a', in: 'header', schema: {} }] }), 'rest/a.json', `${AT}/parameters/0`, 'a parameter in "header" has no rule'],
    ['a parameter the path lacks', rest({ parameters: [{ name: 'id', in: 'path', schema: {} }] }), 'rest/a.json', `${AT}/parameters/0`, 'path parameter "id" does not stand in /box'],
    ['a path without its parameter', rest({}, '/box/{id}'), 'rest/a.json', '/paths/~1box~1{id}/get', '{id} stands in the path and is no parameter'],
    ['a body that is not JSON', rest({ requestBody: { content: { 'multipart/form-data': {} } } }), 'rest/a.json', `${AT}/requestBody/content`, 'a body of multipart/form-data has no rule'],
    ['a topic without x-topic', socket({ 'x-topic': undefined }), 'ws/a.json', LID, 'x-topic is missing'],
    ['a topic without a group', socket({ 'x-sdk-sub-service': undefined }), 'ws/a.json', LID, 'x-sdk-sub-service is missing'],
    ['an unknown key of a topic', socket({ 'x-new': 1 }), 'ws/a.json', `${LID}/x-new`, 'no rule covers the key "x-new"'],
    ['a reference to nothing', socket({ responses: answer({ $ref: '#/components/schemas/No' }) }), 'ws/a.json', `${LID}/${SCHEMA}/$ref`, '#/components/schemas/No points at nothing'],
    ['an operation without a request', socket({ 'x-topic': undefined }, 'post'), 'ws/a.json', '/paths/~1lid/post/requestBody', 'an operation needs a JSON schema'],
  ])('%s', (_what, given, file, pointer, message) => {
    expect(complaintsOf(() => importing(given))).toStrictEqual([{ file, pointer, message: expect.stringContaining(message) }]);
  }); // prettier-ignore

  it('two operations with one id', () => {
    const given = { ...rest({}), 'rest/b.json': document({ '/other': { get: endpoint() } }) };
    expect(complaintsOf(() => importing(given))).toStrictEqual([
      {
        file: 'rest/b.json',
        pointer: '/paths/~1other/get',
        message: `shelf.box.getBox is also the id of rest/a.json#${AT}`,
      },
    ]);
  });

  it('two operations on one route, the second filed under another verb', () => {
    const again = endpoint({ 'x-sdk-method-name': 'getBoxes', 'x-original-method': 'get' });
    const given = { 'rest/a.json': document({ '/box': { get: endpoint(), post: again } }) };
    expect(complaintsOf(() => importing(given))).toStrictEqual([
      {
        file: 'rest/a.json',
        pointer: '/paths/~1box/post',
        message: `GET /box on the spot host is also the route of rest/a.json#${AT}`,
      },
    ]);
  });

  it('two topics with one id', () => {
    const given = {
      'ws/a.json': document({ '/lid': { trace: topic() }, '/other': { trace: topic({ 'x-topic': '/b' }) } }),
    };
    expect(complaintsOf(() => importing(given))).toStrictEqual([
      {
        file: 'ws/a.json',
        pointer: '/paths/~1other/trace',
        message: `ws.spot.lid is also the id of ws/a.json#${LID}`,
      },
    ]);
  });

  it('a folder without spec files', () => {
    const folder = temporaryFolder();
    const missing = path.join(folder, 'nowhere');
    for (const given of [folder, missing]) {
      expect(complaintsOf(() => importSpecs(given, fixtures('specs')))).toStrictEqual([
        { file: given, pointer: '', message: expect.stringContaining('no spec files here') },
      ]);
    }
  });

  it('all at once, and no fault hides another', () => {
    const given = {
      'rest/a.json': '[',
      'rest/b.json': { openapi: '4.0.0' },
      'rest/c.json': document({
        '/box': {
          get: endpoint({ 'x-domain': 'Moon', responses: answer({ type: 'decimal' }) }),
          post: endpoint(),
        },
        '/lid': { put: endpoint({ 'x-sdk-service': undefined, 'x-sdk-method-name': undefined }) },
      }),
      'ws/a.json': document({ '/lid': { trace: topic({ 'x-topic': undefined }) } }),
    };
    expect(complaintsOf(() => importing(given)).map(({ file, pointer }) => file + pointer)).toStrictEqual([
      'rest/a.json',
      'rest/b.json/openapi',
      'rest/c.json/paths/~1box/get/x-domain',
      `rest/c.json/paths/~1box/get/${SCHEMA}/type`,
      'rest/c.json/paths/~1lid/put',
      'rest/c.json/paths/~1lid/put',
      'ws/a.json/paths/~1lid/trace',
      'rest/c.json/paths/~1box/post',
    ]);
  });
});

describe('a document of specs/added that upstream has caught up with', () => {
  const added = (name: string, content: Json): string => {
    const specs = temporaryFolder();
    cpSync(fixtures('specs'), specs, { recursive: true });
    return writeTree(specs, { [`added/${name}`]: content });
  };
  const openapi = (route: string, operationId: string): Json => ({
    openapi: '3.1.0',
    'x-host': 'spot',
    paths: { [route]: { get: { operationId } } },
  });
  const channels = (key: string, channel: Json): Json => ({
    asyncapi: '3.0.0',
    channels: { [key]: channel },
  });
  const given = { ...rest({}), ...socket({}) };

  it.each<[string, Json, string, string, string]>([
    ['by id', openapi('/new-box', 'shelf.box.getBox'), '/paths/~1new-box/get', 'shelf.box.getBox', `rest/a.json#${AT}`],
    ['by route', openapi('/box', 'shelf.box.fetchBox'), AT, 'shelf.box.fetchBox', `rest/a.json#${AT}`],
    ['by topic', channels('cover', { 'x-topic': '/shelf/lid', 'x-sdk-sub-service': 'spot_public' }), '/channels/cover', 'ws.spot.cover', `ws/a.json#${LID}`],
    ['by the id of a channel', channels('lid', { 'x-topic': '/new', 'x-sdk-sub-service': 'spot_public' }), '/channels/lid', 'ws.spot.lid', `ws/a.json#${LID}`],
  ])('is shown with its twin: %s', (_how, content, pointer, what, twin) => {
    const specs = added('own.json', content);
    const before = readTree(specs);
    expect(complaintsOf(() => importing(given, specs))).toStrictEqual([
      { file: 'added/own.json', pointer, message: expect.stringContaining(`KuCoin's files now have ${what} at ${twin}`) },
    ]);
    expect(readTree(specs)).toStrictEqual(before);
  }); // prettier-ignore

  it('while the others stay welcome', () => {
    const specs = added('own.json', openapi('/tin', 'shelf.tin.getTin'));
    expect(importing(given, specs).counts).toStrictEqual({ endpoints: 1, channels: 1, operations: 0 });
  });
});
