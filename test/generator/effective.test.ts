import { expect, it } from 'vitest';
import { effectiveFiles } from '../../generator/src/effective.ts';
import { parseJson, type Json } from '../../generator/src/json.ts';

const filesOf = (documents: Json): Json => {
  const given = { documents: new Map(Object.entries(documents)), gaps: [], lock: {}, facts: new Map() };
  const files = effectiveFiles({
    ...given,
    regions: { $schema: './schemas/regions.schema.json', global: {} },
  });
  return Object.fromEntries([...files].map(([name, text]) => [name, parseJson(text)]));
};

it('what a document adds to a group stands in the file of the group', () => {
  const base = { openapi: '3.1.0', paths: { '/a': { get: 1 } } };
  const added = { openapi: '3.1.0', paths: { '/a': { post: 2 }, '/b': { get: 3 } } };
  expect(
    filesOf({
      'rest/shelf/box.spot.json': base,
      'added/shelf/box.spot.json': added,
      'added/tin/tin.spot.json': base,
    }),
  ).toStrictEqual({
    'rest/shelf/box.spot.json': {
      openapi: '3.1.0',
      paths: { '/a': { get: 1, post: 2 }, '/b': { get: 3 } },
    },
    'rest/tin/tin.spot.json': base,
    'regions.json': { global: {} },
    'lock.json': {},
  });
});

it('so do channels and their messages', () => {
  const document = (name: string): Json => ({
    asyncapi: '3.0.0',
    channels: { [name]: {} },
    operations: { [name]: {} },
    components: { messages: { [name]: {} } },
  });
  const { 'ws/spot-public.json': joined } = filesOf({
    'ws/spot-public.json': document('lid'),
    'added/ws/spot-public.json': document('cover'),
  });
  expect(joined).toStrictEqual({
    asyncapi: '3.0.0',
    channels: { lid: {}, cover: {} },
    operations: { lid: {}, cover: {} },
    components: { messages: { lid: {}, cover: {} } },
  });
});
