import { describe, expect, it } from 'vitest';
import { emit } from '../../generator/src/emit.ts';
import { format } from '../../generator/src/format.ts';
import type { Json } from '../../generator/src/json.ts';
import { withStreams } from '../../generator/src/stream-model.ts';
import { modelOf, operation, rest, sockets, text } from './emit-support.ts';

const row: Json = {
  type: 'object',
  properties: { no: text, at: { type: 'integer', 'x-unit': 'ms' } },
  required: ['no', 'at'],
};
const listed = operation(
  'listTurns',
  { type: 'array', items: row },
  {
    parameters: [
      { name: 'lid', in: 'query', required: true, schema: text },
      { name: 'side', in: 'query', schema: { ...text, enum: ['in', 'out'] } },
    ],
  },
);
const token = operation('getLidToken', text);
const payload: Json = {
  type: 'object',
  properties: {
    topic: text,
    data: {
      type: 'object',
      properties: { no: text, at: { type: 'integer', 'x-unit': 'ms' }, lid: text, kind: text },
    },
  },
  required: ['topic', 'data'],
};
const documents: Json = {
  'rest/a.json': rest({ '/turns': { get: listed }, '/token': { post: token } }),
  'ws/spot.json': {
    ...sockets,
    channels: { lid: { ...sockets['channels'].lid, address: '/shelf/lid:{lid}' } },
    operations: { lid: { action: 'receive' } },
    components: { messages: { lid: { payload } } },
  },
};
const windows: Json = {
  endpoints: {
    'shelf.box.listTurns': {
      lists: 'turns',
      rows: '',
      paging: { kind: 'none', size: {} },
      key: ['no'],
      time: { field: 'at', unit: 'ms' },
    },
  },
};
const model = modelOf(documents, windows);

const fill: Json = {
  endpoint: 'shelf.box.listTurns',
  params: { lid: '{lid}', side: ['in', 'out'] },
  time: { at: 'at', unit: 'ms' },
  id: { push: ['data.no'], row: ['no'] },
  when: { at: 'data.kind', is: ['turn'] },
};
const lid: Json = { time: { at: 'data.at', unit: 'ms' }, once: ['data.no'], pace: 500, fills: 'turns' };
const streams = (
  channel: Json = lid,
  fills: Json = { turns: { fills: [fill], misses: 'what was slammed' } },
): Json => ({
  channels: { 'ws.spot.lid': channel },
  fills,
});
const rates: Json = {
  gateways: {
    shelf: {
      hosts: ['ws.example'],
      token: { public: 'shelf.box.getLidToken' },
      messages: [{ max: 100, windowMs: 10_000 }],
      topicsPerRequest: 20,
      topicsPerConnection: [{ max: 'unlimited' }],
      newConnections: { max: 250, windowMs: 300_000 },
    },
    silent: { hosts: [], messages: null },
  },
};

describe('what is known of pushes', () => {
  it('stands in the channel, its fills and its limits in files of their own', async () => {
    const files = await format(await emit(withStreams(model, streams(), rates)));
    const of = (name: string): string => files.get(`packages/sdk/src/api/ws/${name}.ts`) ?? '';
    for (const name of ['spot/lid', 'fills/turns', 'limits', 'topics'])
      await expect(of(name)).toMatchFileSnapshot(`want/streams/${name}.ts.snap`);
  });

  it('may be nothing', () => {
    expect(withStreams(model, undefined, undefined)).toBe(model);
  });
});

const wrong: [what: string, streams: Json, message: string][] = [
  ['a channel without entry', { channels: {}, fills: {} }, '#/channels/ws.spot.lid: has no entry'],
  ['an entry without channel', { ...streams(), channels: { 'ws.spot.lid': lid, 'ws.spot.pot': {} } }, '#/channels/ws.spot.pot: is no channel'],
  ['a path that no push has', streams({ ...lid, once: ['data.no', 'data.nope'] }), '#/channels/ws.spot.lid/once/1: no push has data.nope'],
  ['a unit that is another', streams({ ...lid, time: { at: 'data.at', unit: 'ns' } }), '#/channels/ws.spot.lid/time/unit: data.at is in ms'],
  ['a list that is none', streams({ ...lid, fills: 'spins' }), '#/channels/ws.spot.lid/fills: spins is none of the fills'],
  ['a list that nobody names', streams({ ...lid, fills: undefined }), '#/fills/turns: no channel names it'],
  ['an endpoint that is none', streams(lid, { turns: { fills: [{ ...fill, endpoint: 'shelf.box.spin' }] } }), '#/fills/turns/fills/0/endpoint: shelf.box.spin is no endpoint'],
  ['an endpoint that lists nothing', streams(lid, { turns: { fills: [{ ...fill, endpoint: 'shelf.box.getLidToken' }] } }), '#/fills/turns/fills/0/endpoint: shelf.box.getLidToken is no history'],
  ['a parameter that is none', streams(lid, { turns: { fills: [{ ...fill, params: { lid: '{lid}', speed: '1' } }] } }), '#/fills/turns/fills/0/params/speed: shelf.box.listTurns has no parameter speed'],
  ['a parameter that lacks', streams(lid, { turns: { fills: [{ ...fill, params: {} }] } }), '#/fills/turns/fills/0/params: shelf.box.listTurns needs lid'],
  ['a value that is none', streams(lid, { turns: { fills: [{ ...fill, params: { lid: '{lid}', side: ['up'] } }] } }), '#/fills/turns/fills/0/params/side: up is no value of it'],
  ['an argument that is none', streams(lid, { turns: { fills: [{ ...fill, params: { lid: '{pot}' } }] } }), '#/fills/turns/fills/0/params/lid: ws.spot.lid has no argument pot'],
  ['a pattern that is none', streams(lid, { turns: { fills: [{ ...fill, params: { lid: '{lid|pot}' } }] } }), '#/fills/turns/fills/0/params/lid: {lid|pot} is no argument: {name}, {name?} or {*path}'],
  ['a value seen nowhere', streams(lid, { turns: { fills: [{ ...fill, params: { lid: '{*data.pot}' } }] } }), '#/fills/turns/fills/0/params/lid: no push of ws.spot.lid has data.pot'],
  ['a condition on what is no argument', streams(lid, { turns: { fills: [{ ...fill, where: { pot: ['a'] } }] } }), '#/fills/turns/fills/0/where/pot: ws.spot.lid has no argument pot'],
  ['rows without that field', streams(lid, { turns: { fills: [{ ...fill, time: { at: 'then', unit: 'ms' } }] } }), '#/fills/turns/fills/0/time/at: the rows of shelf.box.listTurns have no then'],
  ['rows of another unit', streams(lid, { turns: { fills: [{ ...fill, time: { at: 'at', unit: 's' } }] } }), '#/fills/turns/fills/0/time/unit: at is in ms'],
  ['an id that pushes lack', streams(lid, { turns: { fills: [{ ...fill, id: { push: ['data.id'], row: ['no'] } }] } }), '#/fills/turns/fills/0/id/push/0: no push of ws.spot.lid has data.id'],
  ['a list that stands elsewhere', streams(lid, { turns: { fills: [{ ...fill, rows: 'items' }] } }), '#/fills/turns/fills/0/rows: the list of shelf.box.listTurns is in no field'],
]; // prettier-ignore

describe('what names nothing is said, with its place', () => {
  it.each(wrong)('%s', (_, facts, message) => {
    expect(() => withStreams(model, facts, rates)).toThrow(`specs/streams.json${message}`);
  });
});
