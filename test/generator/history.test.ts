import { describe, expect, it } from 'vitest';
import { emit } from '../../generator/src/emit.ts';
import { format } from '../../generator/src/format.ts';
import type { Json } from '../../generator/src/json.ts';
import { modelOf, operation, rest, text } from './emit-support.ts';
import { complaintsOf } from './support.ts';

const number = { type: 'integer' };
const query = (...names: string[]): Json[] =>
  names.map((name) => ({ name, in: 'query', required: false, schema: name === 'shelf' ? text : number }));
const rowsIn = (properties: Json, items: Json): Json => ({
  type: 'object',
  properties: { ...properties, items: { type: 'array', items } },
  required: ['items'],
});
const lid: Json = {
  type: 'object',
  properties: { id: text, shut: { ...number, 'x-exact': true }, state: text },
  required: ['id', 'shut'],
};

/** Lids by cursor, boxes by page, and the newest hinges. */
const paths: Json = {
  '/lids': {
    get: operation('getLids', rowsIn({ lastId: number }, lid), {
      parameters: query('shelf', 'from', 'to', 'lastId', 'limit', 'forward'),
      'x-api-doc': 'https://docs.example/lids',
    }),
  },
  '/boxes': {
    get: operation('getBoxes', rowsIn({ totalPage: number }, lid), {
      parameters: query('page', 'start', 'end'),
    }),
  },
  '/hinges': { get: operation('getHinges', { type: 'array', items: lid }) },
  '/file': { get: operation('getFile', { type: 'object', properties: { url: text } }) },
};

const NONE = { param: null, max: null, min: null, default: null };
const LIDS: Json = {
  lists: 'shut lids',
  rows: 'items',
  paging: {
    kind: 'cursor', page: null, cursor: 'lastId', size: { param: 'limit', max: 100, min: 1, default: 20 },
    next: { from: 'rows', field: 'id', pick: 'smallest' }, more: null,
    direction: { param: 'forward', onward: true },
  }, // prettier-ignore
  order: 'desc',
  window: { start: 'from', end: 'to', unit: 's', maxSpanMs: 86_400_000, tooWide: 'clamped', filters: 'shut' },
  retention: [
    { of: 'bent', ms: 7_200_000 },
    { of: 'whole', ms: 172_800_000, stated: '2 days' },
  ],
  key: ['id', 'shut'],
  notKey: { id: '-1' },
  time: { field: 'shut', unit: 'ns' },
  maxRows: 500,
  source: ['X'],
};
const BOXES: Json = {
  lists: 'boxes',
  rows: 'items',
  paging: { kind: 'page', page: 'page', cursor: null, size: NONE, next: null, more: 'totalPage' },
  order: null,
  window: { start: 'start', end: 'end', unit: 'ms', maxSpanMs: null, filters: null },
  retention: null,
  key: null,
  time: { field: 'shut', unit: null },
};
const HINGES: Json = {
  lists: 'hinges',
  rows: '',
  paging: { kind: 'none', page: null, cursor: null, size: { ...NONE, max: 50 }, next: null, more: null },
  order: 'asc',
  window: null,
  retention: [{ of: 'all', rows: 50 }],
  key: ['id'],
  time: null,
};
const FILE: Json = { ...HINGES, rows: null, key: null };

const endpoints = {
  'shelf.box.getLids': LIDS,
  'shelf.box.getBoxes': BOXES,
  'shelf.box.getHinges': HINGES,
  'shelf.box.getFile': FILE,
};
const model = (windows: Json) => modelOf({ 'rest/shelf/box.spot.json': rest(paths) }, windows);

describe('endpoints with histories', async () => {
  const files = await format(await emit(model({ endpoints: endpoints })));
  it.each(['get-lids', 'get-boxes', 'get-hinges', 'get-file'])('%s.ts', async (name) => {
    const content = files.get(`packages/sdk/src/api/shelf/box/${name}.ts`);
    await expect(content).toMatchFileSnapshot(`want/history/${name}.ts.snap`);
  });

  it('are marked in the reference', () => {
    const rows = (files.get('api.md') ?? '').split('\n').filter((line) => line.startsWith('| `get'));
    expect(rows.map((row) => row.split(' | ')[0])).toStrictEqual([
      '| `getBoxes` `.all`',
      '| `getFile`',
      '| `getHinges` `.all`',
      '| `getLids` `.all`',
    ]);
  });
});

describe('what names nothing is a complaint', () => {
  const { paging, window } = LIDS;
  it.each<[string, Json, string, string]>([
    ['a page', { paging: { ...paging, page: 'no' } }, '/paging/page', 'has no parameter no'],
    ['a cursor', { paging: { ...paging, cursor: 'no' } }, '/paging/cursor', 'has no parameter no'],
    ['a size', { paging: { ...paging, size: { param: 'no' } } }, '/paging/size/param', 'has no parameter no'],
    ['a size by', { paging: { ...paging, size: { ...NONE, max: { by: 'no', values: {} } } } }, '/paging/size/max/by', 'has no parameter no'],
    ['a direction', { paging: { ...paging, direction: { param: 'no' } } }, '/paging/direction/param', 'has no parameter no'],
    ['an end', { window: { ...window, end: 'no' } }, '/window/end', 'has no parameter no'],
    ['an interval', { window: { ...window, interval: 'no' } }, '/window/interval', 'has no parameter no'],
    ['a condition', { window: { ...window, appliesWhen: { no: 1 } } }, '/window/appliesWhen/no', 'has no parameter no'],
    ['a part of the key', { keyFromRequest: ['shelf', 'no'] }, '/keyFromRequest/1', 'has no parameter no'],
    ['rows', { rows: 'no' }, '/rows', 'the answer of shelf.box.getLids has no list in no'],
    ['rows of an answer that is no list', { rows: '' }, '/rows', 'has no list for its data'],
    ['a key', { key: ['id', 'no'] }, '/key/1', 'the rows of shelf.box.getLids have no field no'],
    ['a value that is no key', { notKey: { no: 1 } }, '/notKey/no', 'have no field no'],
    ['a time', { time: { field: 'no' }, window: { ...window, filters: null } }, '/time/field', 'have no field no'],
    ['another time than the window means', { time: { field: 'id' } }, '/time/field', 'must be shut, which the window means'],
    ['a next cursor in rows', { paging: { ...paging, next: { from: 'rows', field: 'no' } } }, '/paging/next/field', 'have no field no'],
    ['a next cursor in the answer', { paging: { ...paging, next: { from: 'answer', field: 'no' } } }, '/paging/next/field', 'the answer of shelf.box.getLids has no field no'],
    ['a count of pages', { paging: { ...paging, more: 'no' } }, '/paging/more', 'has no field no'],
    ['a name that .all has', { window: null }, '', 'has a parameter from, and .all has one of that name'],
  ])('%s', (_, changes, at, message) => {
    const windows = { endpoints: { 'shelf.box.getLids': { ...LIDS, ...changes } } };
    expect(complaintsOf(() => model(windows))).toStrictEqual([
      {
        file: 'specs/history-windows.json',
        pointer: `/endpoints/shelf.box.getLids${at}`,
        message: expect.stringContaining(message),
      },
    ]);
  }); // prettier-ignore

  it('an endpoint', () => {
    expect(complaintsOf(() => model({ endpoints: { 'shelf.box.getNothing': LIDS } }))).toStrictEqual([
      {
        file: 'specs/history-windows.json',
        pointer: '/endpoints/shelf.box.getNothing',
        message: 'shelf.box.getNothing is no endpoint',
      },
    ]);
  });
});

describe('an entry of another shape is a complaint, and no crash', () => {
  it.each<[unknown, string, string]>([
    [null, '', 'must be an object'],
    [{ ...LIDS, lists: 1 }, '/lists', 'must be text'],
    [{ ...LIDS, rows: 1 }, '/rows', 'must be text or null'],
    [{ ...LIDS, paging: [] }, '/paging', 'must be an object'],
    [{ ...LIDS, paging: { kind: 'leaf' } }, '/paging/kind', 'must be page, cursor, time or none'],
    [{ ...LIDS, paging: { kind: 'page' } }, '/paging/size', 'must be an object'],
    [{ ...LIDS, paging: { ...LIDS['paging'], next: 1 } }, '/paging/next', 'must be an object'],
    [{ ...LIDS, window: 'day' }, '/window', 'must be an object or null'],
    [
      { ...LIDS, window: { ...LIDS['window'], unit: 'day' } },
      '/window/unit',
      'must be s or ms where there are rows',
    ],
    [{ ...LIDS, retention: [1] }, '/retention', 'must be a list of objects, or null'],
    [{ ...LIDS, key: 'id' }, '/key', 'must be a list or null'],
    [{ ...LIDS, notKey: 1 }, '/notKey', 'must be an object'],
    [{ ...LIDS, time: 'at' }, '/time', 'must be an object or null'],
  ])('%#', (entry, at, message) => {
    expect(complaintsOf(() => model({ endpoints: { 'shelf.box.getLids': entry } }))).toStrictEqual([
      { file: 'specs/history-windows.json', pointer: `/endpoints/shelf.box.getLids${at}`, message },
    ]);
  });

  it('a file without entries has no histories', () => {
    expect(model({}).services[0]?.groups[0]?.endpoints.filter(({ history }) => history)).toStrictEqual([]);
  });
});
