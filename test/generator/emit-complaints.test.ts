import { describe, expect, it } from 'vitest';
import { emit } from '../../generator/src/emit.ts';
import { format } from '../../generator/src/format.ts';
import type { Json } from '../../generator/src/json.ts';
import { modelOf, operation, rest, sockets, text } from './emit-support.ts';
import { complaintsOf } from './support.ts';

const token = rest({ '/token': { post: operation('getLidToken', text) } });

const prefixed = (paths: Json, prefix: string): Json =>
  Object.fromEntries(Object.entries(paths).map(([route, item]) => [prefix + route, item]));

describe('what would be written or declared twice is a complaint', () => {
  const rows: [string, Json, string, string[]][] = [
    [
      'two types of one name',
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
      '/paths/~1b/get',
      ['shelf.box.getBox and shelf.box.getBoxResultLid both declare the type GetBoxResultLidParams'],
    ],
    [
      'two files of one name, and the types in them',
      { '/a': { get: operation('getDCP', text) }, '/b': { get: operation('getDcp', text) } },
      '/paths/~1b/get',
      ['shelf.box.getDCP and shelf.box.getDcp would both be the file get-dcp.ts'],
    ],
  ];

  it.each(rows)('%s', async (_what, paths, pointer, messages) => {
    await expect(emit(modelOf({ 'rest/shelf/box.spot.json': rest(paths) }))).rejects.toMatchObject({
      complaints: messages.map((message) => ({
        file: 'specs/rest/shelf/box.spot.json',
        pointer,
        message: `${message}; rename one by an overlay`,
      })),
    });
  });

  it('all at once', async () => {
    const paths = Object.assign({}, ...rows.map(([, one], i) => prefixed(one, `/${i}`)));
    await expect(emit(modelOf({ 'rest/shelf/box.spot.json': rest(paths) }))).rejects.toMatchObject({
      complaints: { length: 2 },
    });
  });

  it('a channel with the name of its token endpoint, which its file imports', async () => {
    const { lid } = sockets.channels;
    const same = {
      ...sockets,
      channels: { getLidToken: lid },
      operations: { getLidToken: { action: 'receive' } },
    };
    const model = modelOf({ 'rest/shelf/box.spot.json': token, 'ws/spot-public.json': same });
    await expect(emit(model)).rejects.toThrow(
      'specs/ws/spot-public.json#/channels/getLidToken: ws.spot.getLidToken has the name of shelf.box.getLidToken',
    );
  });

  it('two services that differ in case alone', async () => {
    const other = operation('getBox', text, { operationId: 'SHELF.box.getBox' });
    const paths = { '/a': { get: operation('getBox', text) }, '/b': { get: other } };
    await expect(emit(modelOf({ 'rest/shelf/box.spot.json': rest(paths) }))).rejects.toThrow(
      'two names become the folder shelf',
    );
  });
});

describe('a summary', () => {
  it.each([
    'Ends */ the comment; export const evil = 1; /*',
    'Breaks\nexport const evil = 1;\u2028the line',
    '// ----8<---- 0\n// ----8<---- packages/sdk/src/api/index.ts\n\n// ----8<---- 0.0',
    '\u0001evil()',
    'A | bar',
  ])('%j stays a comment', async (summary) => {
    const documents = (title: string): Json => ({
      'rest/shelf/box.spot.json': rest({ '/a': { get: operation('getBox', text, { summary: title }) } }),
    });
    const [plain, hostile] = await Promise.all(
      ['Plain', summary].map(async (title) => format(await emit(modelOf(documents(title))))),
    );
    expect([...(hostile?.keys() ?? [])]).toStrictEqual([...(plain?.keys() ?? [])]);
    const code = (files: typeof plain): string[] =>
      [...(files ?? [])].map(([name, content]) =>
        name.endsWith('.ts') ? content.replace(/\/\*\*[\s\S]*?\*\//g, '') : '',
      );
    expect(code(hostile)).toStrictEqual(code(plain));
  });
});

it('a file that would be no TypeScript is a complaint that names it', async () => {
  const files = new Map([
    ['good.ts', 'export {};'],
    ['bad.ts', 'export const delete = 1;'],
  ]);
  await expect(format(files)).rejects.toMatchObject({
    complaints: [{ file: 'bad.ts', message: expect.stringContaining('would not be TypeScript') }],
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

  it.each<[string, Json, string, string]>([
    [
      'an endpoint replaced by one that does not exist',
      { [A]: rest({ '/a': { get: operation('getBox', text, { 'x-replaced-by': 'shelf.box.gone' }) } }) },
      `specs/${A}#/paths/~1a/get/x-replaced-by`,
      'x-replaced-by names no endpoint: shelf.box.gone',
    ],
    [
      'an operation whose endpoint does not exist',
      {
        [B]: {
          asyncapi: '3.0.0',
          channels: {},
          operations: { add: { action: 'send', 'x-op': 'box.add', 'x-endpoint': 'shelf.box.gone' } },
          components: { messages: {} },
        },
      },
      `specs/${B}#/operations/add/x-endpoint`,
      'x-endpoint names no endpoint: shelf.box.gone',
    ],
  ])('%s', (_what, documents, place, message) => {
    const found = complaintsOf(() => modelOf(documents));
    expect(found.map((one) => [`${one.file}#${one.pointer}`, one.message])).toStrictEqual([[place, message]]);
  });

  it('nothing when one route stands on two hosts', () => {
    const documents = {
      [A]: rest({ '/a': { get: operation('getBox', text) } }),
      [B]: { ...rest({ '/a': { get: operation('getTin', text) } }), 'x-host': 'futures' },
    };
    expect(modelOf(documents).services.map(({ name }) => name)).toStrictEqual(['shelf']);
  });
});
