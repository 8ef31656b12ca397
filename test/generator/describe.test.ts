import { expect, describe as suite, it } from 'vitest';
import { describe, type Glossary } from '../../generator/src/describe.ts';
import type { Json } from '../../generator/src/json.ts';

const NONE: Glossary = {
  fields: {},
  endpoints: {},
  channels: {},
  operations: {},
  params: {},
  frames: {},
  enums: {},
  refine: {},
};

const text = { type: 'string' };
const object = (properties: Json): Json => ({ type: 'object', properties });
const content = (schema: Json): Json => ({ content: { 'application/json': { schema } } });

const rest = (operation: Json): Json => ({
  openapi: '3.1.0',
  paths: { '/box': { get: { operationId: 'shelf.box.getBox', responses: { 200: {} }, ...operation } } },
});

/** Describes one document; what the glossary does not say is left out of it. */
const describeOne = (document: Json, glossary: Partial<Glossary>): { document: Json; gaps: string[] } => {
  const { documents, gaps } = describe(new Map([['a.json', document]]), { ...NONE, ...glossary });
  return {
    document: documents.get('a.json') ?? {},
    gaps: gaps.map(({ kind, entry }) => `${kind} ${entry}`),
  };
};

const described = (schema: Json, glossary: Partial<Glossary>): { schema: Json; gaps: string[] } => {
  const { document, gaps } = describeOne(rest({ responses: { 200: content(schema) } }), {
    endpoints: { 'shelf.box.getBox': 'Looks into a box.' },
    ...glossary,
  });
  return {
    schema: document.paths['/box'].get.responses[200].content['application/json'].schema,
    gaps,
  };
};

suite('a field', () => {
  const width = (line: string): Json => object({ width: { ...text, description: line } });
  const given = object({ width: text });

  it.each<[string, Partial<Glossary>, Json, string[]]>([
    ['has the general line', { fields: { width: 'In cm.' } }, width('In cm.'), []],
    [
      'has the line of its endpoint before that, and the general one stays in reserve',
      {
        fields: { width: 'In cm.' },
        refine: { 'shelf.box.getBox': { fields: { width: 'Inside, in cm.' } } },
      },
      width('Inside, in cm.'),
      [],
    ],
    [
      'needs no general line then',
      { refine: { 'shelf.box.getBox': { fields: { width: 'Inside, in cm.' } } } },
      width('Inside, in cm.'),
      [],
    ],
    [
      'does not take the line of another endpoint',
      { fields: { width: 'In cm.' }, refine: { 'shelf.box.getLid': { fields: { width: 'Of the lid.' } } } },
      width('In cm.'),
      ['unused refine.shelf.box.getLid.fields.width'],
    ],
    ['without a line is a gap', {}, given, ['undescribed fields.width']],
    [
      'is no name that every object has',
      { fields: { width: 'In cm.', constructor: 'Who made it.' } },
      width('In cm.'),
      ['unused fields.constructor'],
    ],
  ])('%s', (_what, glossary, want, gaps) => {
    expect(described(given, glossary)).toStrictEqual({ schema: want, gaps });
  });

  it.each<[string, (inner: Json) => Json]>([
    ['an object', (inner) => object({ lid: inner })],
    ['a list', (inner) => object({ lid: { type: 'array', items: inner } })],
    ['a map', (inner) => object({ lid: { type: 'object', additionalProperties: inner } })],
    ['an alternative', (inner) => object({ lid: { anyOf: [text, inner] } })],
    ['a row', (inner) => object({ lid: { type: 'array', prefixItems: [text, inner] } })],
  ])('is found inside %s', (_what, around) => {
    const { schema, gaps } = described(around(object({ width: text })), {
      fields: { lid: 'On top.', width: 'In cm.' },
    });
    expect(JSON.stringify(schema)).toContain('"width":{"type":"string","description":"In cm."}');
    expect(gaps).toStrictEqual([]);
  });
});

suite('the values of an enum', () => {
  const side = (changes: Json): Json =>
    object({ side: { ...text, ...changes, description: 'Where it opens.' } });
  const fields = { side: 'Where it opens.' };

  it.each<[string, Json, Json | undefined, string[]]>([
    ['all known', { enum: ['left', 'up'] }, { left: 'At the left.', up: 'Upwards.' }, []],
    ['open', { 'x-extensible-enum': ['left', 'up'] }, { left: 'At the left.', up: 'Upwards.' }, []],
    ['or null', { enum: ['left', 'up', null] }, { left: 'At the left.', up: 'Upwards.' }, []],
    [
      'one unknown',
      { enum: ['left', 'up', 'back'] },
      { left: 'At the left.', up: 'Upwards.' },
      ['undescribed enums.side.back'],
    ],
    ['none known', { enum: ['back'] }, undefined, ['undescribed enums.side.back']],
  ])('%s', (_what, values, lines, gaps) => {
    const result = described(object({ side: { ...text, ...values } }), {
      fields,
      enums: { side: { left: 'At the left.', up: 'In general.' } },
      refine: { 'shelf.box.getBox': { enums: { side: { up: 'Upwards.' } } } },
    });
    const unused = lines ? [] : ['unused enums.side.left', 'unused enums.side.up', 'unused refine.shelf.box.getBox.enums.side.up'];
    expect(result.gaps).toStrictEqual([...gaps, ...unused]);
    expect(result.schema).toStrictEqual(side({ ...values, ...(lines ? { 'x-enum-descriptions': lines } : {}) }));
  }); // prettier-ignore

  it('of a list belong to the name of the list, and numbers are looked up as text', () => {
    const { schema, gaps } = described(object({ sizes: { type: 'array', items: { type: 'integer', enum: [1] } } }), {
      fields: { sizes: 'On offer.' },
      enums: { sizes: { 1: 'Small.' } },
    }); // prettier-ignore
    expect(schema.properties.sizes.items['x-enum-descriptions']).toStrictEqual({ 1: 'Small.' });
    expect(gaps).toStrictEqual([]);
  });
});

suite('an endpoint', () => {
  it('has its line, and a parameter has its own beside that of its schema', () => {
    const { document, gaps } = describeOne(
      rest({
        parameters: [{ name: 'boxId', in: 'query', schema: text }],
        requestBody: content(object({ width: text })),
      }),
      {
        endpoints: { 'shelf.box.getBox': 'Looks into a box.' },
        fields: { boxId: 'Which.', width: 'In cm.' },
      },
    );
    const { get } = document.paths['/box'];
    expect(get.description).toBe('Looks into a box.');
    expect(get.parameters).toStrictEqual([
      { name: 'boxId', in: 'query', schema: { ...text, description: 'Which.' }, description: 'Which.' },
    ]);
    expect(get.requestBody.content['application/json'].schema.properties.width.description).toBe('In cm.');
    expect(gaps).toStrictEqual([]);
  });

  it('without a line is a gap', () => {
    expect(describeOne(rest({}), { endpoints: { 'shelf.box.gone': 'Nothing.' } }).gaps).toStrictEqual([
      'undescribed endpoints.shelf.box.getBox',
      'unused endpoints.shelf.box.gone',
    ]);
  });
});

suite('sockets', () => {
  const message = (name: string): Json => ({ $ref: `#/components/messages/${name}` });
  const sockets: Json = {
    asyncapi: '3.0.0',
    'x-gateway': 'shelf',
    channels: {
      lid: {
        'x-sdk-sub-service': 'spot_public',
        parameters: { boxes: {}, side: { enum: ['left'] } },
        'x-params': object({ width: text }),
        messages: { lid: message('lid') },
      },
      calls: { messages: {} },
    },
    operations: {
      open: { 'x-op': 'lid.open', messages: [message('openArgs')], reply: { messages: [message('opened')] } },
      lid: { action: 'receive' },
    },
    components: {
      messages: Object.fromEntries(
        ['lid', 'openArgs', 'opened', 'welcome'].map((name) => [name, { payload: object({ id: text }) }]),
      ),
    },
  };

  it('have lines for channels, their parameters, operations and the frames of the connection', () => {
    const { document, gaps } = describeOne(sockets, {
      channels: { 'ws.spot.lid': 'Every move of a lid.' },
      operations: { 'lid.open': 'Opens a lid.' },
      frames: { 'shelf.welcome': 'The first frame.' },
      fields: { id: 'Which.', width: 'In cm.' },
      params: { boxes: 'Boxes to follow.', side: 'Side of the box.' },
      enums: { side: { left: 'The left one.' } },
      refine: {
        'ws.spot.lid': { fields: { id: 'Which lid.' } },
        'lid.open': { fields: { id: 'Which call.' } },
        'frames.shelf': { fields: { id: 'Which connection.' } },
      },
    });
    expect(gaps).toStrictEqual([]);
    expect(document.channels.lid.description).toBe('Every move of a lid.');
    expect(document.channels.lid.parameters).toStrictEqual({
      boxes: { description: 'Boxes to follow.' },
      side: {
        enum: ['left'],
        'x-enum-descriptions': { left: 'The left one.' },
        description: 'Side of the box.',
      },
    });
    expect(document.channels.lid['x-params'].properties.width.description).toBe('In cm.');
    expect(document.operations.open.description).toBe('Opens a lid.');
    expect(document.components.messages.welcome.description).toBe('The first frame.');
    const lines = Object.values<Json>(document.components.messages).map(
      ({ payload }) => payload.properties.id.description,
    );
    expect(lines).toStrictEqual(['Which lid.', 'Which call.', 'Which call.', 'Which connection.']);
  });

  it('without lines are gaps', () => {
    expect(describeOne(sockets, {}).gaps).toStrictEqual([
      'undescribed channels.ws.spot.lid',
      'undescribed enums.side.left',
      'undescribed fields.id',
      'undescribed fields.width',
      'undescribed frames.shelf.welcome',
      'undescribed operations.lid.open',
      'undescribed params.boxes',
      'undescribed params.side',
    ]);
  });
});

it('leaves what it was given as it was', () => {
  const given = rest({ responses: { 200: content(object({ width: text })) } });
  const before = structuredClone(given);
  describeOne(given, { fields: { width: 'In cm.' } });
  expect(given).toStrictEqual(before);
});
