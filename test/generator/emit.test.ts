import { describe, expect, it } from 'vitest';
import { buildModel } from '../../generator/src/build-model.ts';
import { emit } from '../../generator/src/emit.ts';
import { format } from '../../generator/src/format.ts';
import type { Json } from '../../generator/src/json.ts';
import { complaintsOf } from './support.ts';

const REGIONS = { global: { hosts: { spot: 'https://spot.example' } } };

const text = { type: 'string' };

const operation = (name: string, data: Json, changes: Json = {}): Json => ({
  operationId: `shelf.box.${name}`,
  summary: 'A Title',
  'x-domain': 'Spot',
  'x-api-channel': 'Public',
  'x-api-permission': null,
  'x-api-rate-limit-pool': 'Public',
  'x-sdk-service': 'Shelf',
  'x-sdk-sub-service': 'Box',
  'x-sdk-method-name': name,
  parameters: [],
  responses: {
    200: {
      description: 'OK',
      content: {
        'application/json': {
          schema: { type: 'object', properties: { code: text, data }, required: ['code', 'data'] },
        },
      },
    },
  },
  ...changes,
});

const rest = (paths: Json): Json => ({ openapi: '3.1.0', 'x-host': 'spot', paths });

const getLidToken = operation('getLidToken', {
  type: 'object',
  properties: {
    token: text,
    endsAt: { type: 'integer', 'x-exact': true, examples: ['1729163001780000001'] },
    hinges: {
      type: 'array',
      items: { type: 'object', properties: { state: { ...text, enum: ['open', 'shut'] } } },
    },
  },
  required: ['token', 'endsAt'],
});

const removeBoxes = operation(
  'removeBoxes',
  { type: ['boolean', 'null'] },
  {
    summary: 'Remove */ Boxes',
    deprecated: true,
    'x-api-channel': 'Private',
    'x-api-permission': 'General',
    'x-api-rate-limit-weight': 3,
    'x-api-doc': 'https://docs.example/remove-boxes',
    'x-request-force-json': true,
    parameters: [
      { name: 'shelfId', in: 'path', required: true, schema: text },
      { name: 'dry', in: 'query', required: false, schema: { type: 'boolean', default: false } },
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { side: { ...text, enum: ['left', 'right'] }, ids: { type: 'array', items: text } },
            required: ['ids'],
          },
        },
      },
    },
  },
);

const sockets: Json = {
  asyncapi: '3.0.0',
  servers: { spot: { host: 'ws.example', protocol: 'wss', 'x-token': 'shelf.box.getLidToken' } },
  channels: {
    lid: {
      messages: { lid: { $ref: '#/components/messages/lid' } },
      address: '/shelf/lid:{lids}',
      title: 'Lid',
      'x-sdk-service': 'Spot',
      'x-sdk-sub-service': 'spot_public',
      'x-sdk-method-name': 'lid',
      'x-sdk-private': false,
      'x-push_frequency': '100ms',
    },
    order: { address: null, title: 'Not a topic' },
  },
  operations: { lid: { action: 'receive' }, order: { action: 'send' } },
  components: {
    messages: {
      lid: {
        payload: {
          type: 'object',
          properties: { topic: text, data: { type: 'object', properties: { angle: { type: 'number' } } } },
          required: ['topic', 'data'],
        },
      },
    },
  },
};

const BOXES = '/api/v1/shelves/{shelfId}/boxes';
const REST = rest({ '/api/v1/lid-token': { post: getLidToken }, [BOXES]: { delete: removeBoxes } });

const modelOf = (documents: Json) => buildModel(new Map(Object.entries(documents)), REGIONS);

const emitted = await format(
  await emit(modelOf({ 'rest/shelf/box.spot.json': REST, 'ws/spot-public.json': sockets })),
);

describe('two endpoints and a channel', () => {
  it('become these files', () => {
    expect([...emitted.keys()].sort()).toStrictEqual([
      'api.md',
      'packages/sdk/src/api/index.ts',
      'packages/sdk/src/api/regions.ts',
      'packages/sdk/src/api/shelf/box/get-lid-token.ts',
      'packages/sdk/src/api/shelf/box/index.ts',
      'packages/sdk/src/api/shelf/box/remove-boxes.ts',
      'packages/sdk/src/api/shelf/index.ts',
      'packages/sdk/src/api/ws/index.ts',
      'packages/sdk/src/api/ws/spot/index.ts',
      'packages/sdk/src/api/ws/spot/lid.ts',
    ]);
  });

  it.each([...emitted])('%s', async (name, content) => {
    await expect(content).toMatchFileSnapshot(`want/emit/${name.replace('packages/sdk/src/', '')}.snap`);
  });

  it('become the same bytes in whatever order they stand', async () => {
    const turned = rest({ [BOXES]: { delete: removeBoxes }, '/api/v1/lid-token': { post: getLidToken } });
    const again = modelOf({ 'ws/spot-public.json': sockets, 'rest/shelf/box.spot.json': turned });
    const files = await format(await emit(again));
    expect(Object.fromEntries(files)).toStrictEqual(Object.fromEntries(emitted));
  });
});

describe('two types of one name in a group', () => {
  it.each<[string, Json, string]>([
    [
      'of two endpoints',
      {
        '/a': {
          get: operation('getBox', {
            type: 'object',
            properties: { lidParams: { type: 'object', properties: { a: text } } },
          }),
        },
        '/b': {
          get: operation('getBoxResultLid', text, { parameters: [{ name: 'b', in: 'query', schema: text }] }),
        },
      },
      'shelf.box: shelf.box.getBoxResultLid Params and shelf.box.getBox Result both declare the type GetBoxResultLidParams',
    ],
    [
      'when only their files have it',
      { '/a': { get: operation('getDCP', text) }, '/b': { get: operation('getDcp', text) } },
      'packages/sdk/src/api/shelf/box/get-dcp.ts would be written twice',
    ],
  ])('is an error: %s', async (_what, paths, message) => {
    await expect(emit(modelOf({ 'rest/shelf/box.spot.json': rest(paths) }))).rejects.toThrow(message);
  });
});

describe('the model complains about', () => {
  const A = 'rest/shelf/box.spot.json';
  const B = 'added/box.json';

  it('two endpoints of one route', () => {
    const documents = {
      [A]: rest({ '/a': { get: operation('getBox', text) } }),
      [B]: rest({ '/a': { get: operation('fetchBox', text) } }),
    };
    expect(complaintsOf(() => modelOf(documents))).toStrictEqual([
      {
        file: `specs/${B}`,
        pointer: '/paths/~1a/get',
        message: `GET /a on the spot host also stands in specs/${A}#/paths/~1a/get`,
      },
    ]);
  });

  it('two endpoints of one id', () => {
    const documents = {
      [A]: rest({ '/a': { get: operation('getBox', text) }, '/b': { get: operation('getBox', text) } }),
    };
    expect(complaintsOf(() => modelOf(documents))).toStrictEqual([
      {
        file: `specs/${A}`,
        pointer: '/paths/~1b/get',
        message: `shelf.box.getBox also stands in specs/${A}#/paths/~1a/get`,
      },
    ]);
  });

  it('a gateway whose token endpoint does not exist', () => {
    expect(complaintsOf(() => modelOf({ 'ws/spot-public.json': sockets }))).toStrictEqual([
      {
        file: 'specs/ws/spot-public.json',
        pointer: '/servers',
        message: 'x-token names no endpoint: shelf.box.getLidToken',
      },
    ]);
  });

  it('nothing when one route stands on two hosts', () => {
    const documents = {
      [A]: rest({ '/a': { get: operation('getBox', text) } }),
      [B]: { ...rest({ '/a': { get: operation('getTin', text) } }), 'x-host': 'futures' },
    };
    expect(modelOf(documents).services.map(({ name }) => name)).toStrictEqual(['shelf']);
  });
});
