import { describe, expect, it } from 'vitest';
import { emit } from '../../generator/src/emit.ts';
import { format } from '../../generator/src/format.ts';
import { modelOf, operation, rest, sockets, text } from './emit-support.ts';

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

const BOXES = '/api/v1/shelves/{shelfId}/boxes';
const REST = rest({ '/api/v1/lid-token': { post: getLidToken }, [BOXES]: { delete: removeBoxes } });

const emitted = await format(
  await emit(modelOf({ 'rest/shelf/box.spot.json': REST, 'ws/spot-public.json': sockets })),
);

describe('two endpoints and a channel', () => {
  it('become these files', () => {
    expect([...emitted.keys()].sort()).toStrictEqual([
      'api.md',
      'packages/sdk/src/api/causes.ts',
      'packages/sdk/src/api/codes.ts',
      'packages/sdk/src/api/index.ts',
      'packages/sdk/src/api/permissions.ts',
      'packages/sdk/src/api/pools.ts',
      'packages/sdk/src/api/regions.ts',
      'packages/sdk/src/api/shapes.ts',
      'packages/sdk/src/api/shelf/box/get-lid-token.ts',
      'packages/sdk/src/api/shelf/box/index.ts',
      'packages/sdk/src/api/shelf/box/remove-boxes.ts',
      'packages/sdk/src/api/shelf/index.ts',
      'packages/sdk/src/api/ws/index.ts',
      'packages/sdk/src/api/ws/spot/index.ts',
      'packages/sdk/src/api/ws/spot/lid.ts',
      'packages/sdk/src/api/ws/topics.ts',
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
