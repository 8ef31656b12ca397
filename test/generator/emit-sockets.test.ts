import { describe, expect, it } from 'vitest';
import { buildModel } from '../../generator/src/build-model.ts';
import { emit } from '../../generator/src/emit.ts';
import { format } from '../../generator/src/format.ts';
import type { Json } from '../../generator/src/json.ts';

const text = { type: 'string' };
const object = (properties: Json, required: string[] = []): Json => ({
  type: 'object',
  properties,
  required,
});
const message = (payload: Json): Json => ({ payload });
const refs = (...names: string[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }]));

const push = (subject: string, data: Json): Json =>
  object({ topic: text, subject: { ...text, const: subject }, data }, ['topic', 'subject', 'data']);

const names = (method: string, subService: string, isPrivate: boolean): Json => ({
  title: 'A Title',
  'x-sdk-service': 'Spot',
  'x-sdk-sub-service': subService,
  'x-sdk-method-name': method,
  'x-sdk-private': isPrivate,
});

/** One topic that pushes two things, told apart by `subject`. */
const topics: Json = {
  asyncapi: '3.0.0',
  servers: { spot: { host: 'ws.example', protocol: 'wss', 'x-token': 'shelf.box.getToken' } },
  channels: {
    hinge: {
      ...names('hinge', 'spot_private', true),
      address: '/shelf/hinge',
      'x-deprecated': true,
      messages: refs('opened', 'shut'),
    },
  },
  operations: { hinge: { action: 'receive' } },
  components: {
    messages: {
      opened: message(push('hinge.opened', object({ at: { type: 'integer', 'x-exact': true } }, ['at']))),
      shut: message(push('hinge.shut', object({ by: text }))),
    },
  },
};

const row = { type: 'array', items: { ...text }, 'x-names': ['price', 'size'] };

const unified: Json = {
  asyncapi: '3.0.0',
  servers: {
    spot: { host: 'push.example', protocol: 'wss' },
    futures: { host: 'futures.example', protocol: 'wss', pathname: '/v2' },
  },
  channels: {
    book: {
      ...names('book', 'unified_public', false),
      description: 'Levels of the shelf.',
      'x-channel': 'obu',
      'x-push_frequency': '10ms',
      'x-push-types': ['obu.SPOT'],
      'x-multi-symbol': true,
      'x-api-doc': 'https://docs.example/obu',
      'x-params': {
        ...object({ depth: { ...text, enum: ['1', '5'] }, symbol: text, symbols: { type: 'array', items: text } }),
        required: ['depth'],
        oneOf: [{ required: ['symbol'] }, { required: ['symbols'] }],
      },
      messages: refs('book'),
    },
    mine: {
      ...names('mine', 'unified_private', true),
      servers: [{ $ref: '#/servers/futures' }],
      'x-channel': 'mine',
      'x-push-types': ['mine'],
      'x-params': object({}),
      messages: refs('mine'),
    },
  },
  operations: { book: { action: 'receive' }, mine: { action: 'receive' } },
  components: {
    messages: {
      book: message(object({ T: text, d: object({ a: { type: 'array', items: row } }) })),
      mine: message(object({ T: text })),
    },
  },
}; // prettier-ignore

const calls: Json = {
  asyncapi: '3.0.0',
  channels: {},
  operations: {
    add: {
      action: 'send',
      title: 'Add',
      description: 'Puts a box on the shelf.',
      'x-op': 'box.add',
      'x-endpoint': 'shelf.box.getToken',
      messages: [{ $ref: '#/components/messages/addArgs' }],
      reply: { messages: [{ $ref: '#/components/messages/added' }] },
    },
    ping: { action: 'send', title: 'Ping', 'x-op': 'ping', messages: [], reply: {} },
    // KuCoin's own file lists the request in general, without x-op.
    general: { action: 'send' },
  },
  components: {
    messages: {
      addArgs: message(object({ op: text, args: object({ width: text }, ['width']) })),
      added: message(object({ data: object({ boxId: { type: 'integer', 'x-exact': true } }) })),
    },
  },
};

const token: Json = {
  openapi: '3.1.0',
  'x-host': 'spot',
  paths: {
    '/token': {
      post: {
        operationId: 'shelf.box.getToken',
        summary: 'Get Token',
        'x-sdk-service': 'Shelf',
        'x-sdk-sub-service': 'Box',
        'x-sdk-method-name': 'getToken',
        'x-api-channel': 'Private',
        responses: { 200: { content: { 'application/json': { schema: object({ data: text }, ['data']) } } } },
      },
    },
  },
};

const model = buildModel(
  new Map(Object.entries({ 'rest/a.json': token, 'ws/spot.json': topics, 'added/ws/u.json': unified, 'added/ws/api.json': calls })),
  { global: { hosts: {} } },
); // prettier-ignore
const files = await format(await emit(model));
const emitted = [...files].filter(([name]) => /\/ws\//.test(name) && !name.endsWith('index.ts'));

describe('channels and operations', () => {
  it('become these files', () => {
    expect(emitted.map(([name]) => name.replace('packages/sdk/src/api/', '')).sort()).toStrictEqual([
      'ws/orders/box/add.ts',
      'ws/spot/hinge.ts',
      'ws/topics.ts',
      'ws/unified/book.ts',
      'ws/unified/mine.ts',
    ]);
  });

  it.each(emitted)('%s', async (name, content) => {
    await expect(content).toMatchFileSnapshot(
      `want/emit-sockets/${name.replace('packages/sdk/src/api/ws/', '')}.snap`,
    );
  });

  it('api.md lists them', async () => {
    const reference = files.get('api.md') ?? '';
    await expect(reference.slice(reference.indexOf('## ws.orders'))).toMatchFileSnapshot(
      'want/emit-sockets/api.md.snap',
    );
  });
});
