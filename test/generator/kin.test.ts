import { describe, expect, it } from 'vitest';
import { parseJson, type Json } from '../../generator/src/json.ts';
import { normalise } from '../../generator/src/normalise/index.ts';

const text = { type: 'string' };
const names = (count: number, prefix = 'f'): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** An object of text fields, all required, and what to change about some of them. */
const order = (fields: readonly string[], changes: Json = {}): Json => {
  const properties = { ...Object.fromEntries(fields.map((name) => [name, text])), ...changes };
  return { type: 'object', properties, required: Object.keys(properties) };
};

const show = (schema: Json, changes: Json = {}): Json => ({
  ...Object.fromEntries(Object.keys(schema.properties).map((name) => [name, 'x'])),
  ...changes,
});

const endpoint = (service: string, schema: Json, example?: unknown): Json => ({
  'x-sdk-service': service,
  'x-sdk-sub-service': 'Order',
  'x-sdk-method-name': 'getOrder',
  responses: { 200: { content: { 'application/json': { schema, example } } } },
});

/** What becomes of `kin`, of which there is no example, when `shown` stands beside it with one. */
const spread = (
  shown: Json,
  example: unknown,
  kin: Json,
  services: readonly [string, string] = ['Spot', 'Margin'],
): Json => {
  const document: Json = {
    openapi: '3.1.0',
    'x-host': services[1] === 'Futures' ? 'futures' : 'spot',
    paths: { '/kin': { get: endpoint(services[1], kin) } },
  };
  const own: Json = {
    openapi: '3.1.0',
    'x-host': services[0] === 'Futures' ? 'futures' : 'spot',
    paths: { '/shown': { get: endpoint(services[0], shown, example) } },
  };
  const result = normalise(new Map([['kin.json', document], ['own.json', own]])).get('kin.json') ?? {};
  return result.paths['/kin'].get.responses[200].content['application/json'].schema;
}; // prettier-ignore

const EIGHT = names(8);
const whole = order(EIGHT);

describe('what one payload shows of a field holds for its kin', () => {
  it('null', () => {
    const { properties } = spread(whole, show(whole, { f0: null }), whole);
    expect(properties.f0).toStrictEqual({ type: ['string', 'null'] });
    expect(properties.f1).toStrictEqual(text);
  });

  it('absence', () => {
    const { f0: _absent, ...example } = show(whole);
    expect(spread(whole, example, whole).required).toStrictEqual(names(8).slice(1));
  });

  it('an integer beyond 2^53, where the field is an integer too', () => {
    const shown = order(EIGHT, { at: { type: 'integer' } });
    const example = { ...show(whole), at: parseJson('1729163001780000001') };
    expect(spread(shown, example, shown).properties.at).toStrictEqual({ type: 'integer', 'x-exact': true });
    expect(spread(shown, example, order(EIGHT, { at: text })).properties.at).toStrictEqual(text);
  });

  it('inside a list of the answer', () => {
    const page: Json = { type: 'object', properties: { items: { type: 'array', items: whole } } };
    const { properties } = spread(whole, show(whole, { f0: null }), page);
    expect(properties.items.items.properties.f0.type).toStrictEqual(['string', 'null']);
  });
});

describe('two objects are kin', () => {
  const isKin = (kin: Json, services?: readonly [string, string]): boolean =>
    Array.isArray(spread(whole, show(whole, { f0: null }), kin, services).properties.f0.type);

  it.each<[string, Json, boolean]>([
    ['8 names, all shared', order(EIGHT), true],
    ['7 names', order(names(7)), false],
    ['8 shared of 20, which is all of the smaller one', order([...EIGHT, ...names(12, 'g')]), true],
    ['7 shared of 8', order([...names(7), 'g']), false],
  ])('%s: %s', (_what, kin, want) => expect(isKin(kin)).toBe(want));

  it('when they share 70 % of the smaller one', () => {
    const shownOf = (count: number): Json => order([...EIGHT, ...names(count, 'g')]);
    const kin = order([...EIGHT, ...names(3, 'h')]);
    const typeOf = (shown: Json): unknown => spread(shown, show(shown, { f0: null }), kin).properties.f0.type;
    expect(typeOf(shownOf(3)), '8 of 11').toStrictEqual(['string', 'null']);
    const more = order([...EIGHT, ...names(4, 'h')]);
    const shown = shownOf(4);
    expect(spread(shown, show(shown, { f0: null }), more).properties.f0, '8 of 12').toStrictEqual(text);
  });

  it.each<[string, string, boolean]>([
    ['Spot', 'Margin', true],
    ['Spot', 'Futures', false],
    ['Spot', 'Unified', false],
    ['Unified', 'UnifiedV1', true],
    ['Futures', 'Futures', true],
  ])('%s and %s: %s', (one, other, want) => expect(isKin(whole, [one, other])).toBe(want));
});

it.each<[string, unknown, Json]>([
  ['spreads too', true, { type: ['string', 'null'] }],
  ['holds for its place alone when it says here', 'here', text],
])('a mark of an overlay %s', (_what, mark, want) => {
  const marked = order(EIGHT, { f0: { ...text, 'x-nullable': mark } });
  expect(spread(marked, show(whole), whole).properties.f0).toStrictEqual(want);
});

it('a mark that was spread is no evidence for the next', () => {
  // The middle one is kin of both ends; they share nothing but `f0` with each other.
  const first = order([...names(8, 'g'), 'f0']);
  const middle = order([...names(8, 'g'), ...names(8, 'h'), 'f0']);
  const last = order([...names(8, 'h'), 'f0']);
  const document = {
    openapi: '3.1.0',
    'x-host': 'spot',
    paths: {
      '/a': { get: endpoint('Spot', first, show(first, { f0: null })) },
      '/b': { get: endpoint('Spot', middle) },
      '/c': { get: endpoint('Spot', last) },
    },
  };
  const { paths } = normalise(new Map([['a.json', document]])).get('a.json') ?? {};
  const typeIn = (route: string): unknown =>
    paths[route].get.responses[200].content['application/json'].schema.properties.f0.type;
  const orNull = ['string', 'null'];
  expect([typeIn('/a'), typeIn('/b'), typeIn('/c')]).toStrictEqual([orNull, orNull, 'string']);
});
