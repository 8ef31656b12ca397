import { buildModel } from '../../generator/src/build-model.ts';
import type { Json } from '../../generator/src/json.ts';
import type { Model } from '../../generator/src/model.ts';

const REGIONS = { global: { hosts: { spot: 'https://spot.example' } } };

export const text: Json = { type: 'string' };

/** An endpoint that answers with `data`, and what to change about it. */
export const operation = (name: string, data: Json, changes: Json = {}): Json => ({
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

export const rest = (paths: Json): Json => ({ openapi: '3.1.0', 'x-host': 'spot', paths });

/** The model of documents by path below specs/, and of what is known of their histories. */
export const modelOf = (documents: Json, windows?: Json): Model =>
  buildModel(new Map(Object.entries(documents)), REGIONS, windows);

/** One push topic, whose gateway takes its token from shelf.box.getLidToken. */
export const sockets: Json = {
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
