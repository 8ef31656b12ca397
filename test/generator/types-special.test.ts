import { describe, expect, it } from 'vitest';
import type { Json } from '../../generator/src/json.ts';
import { fieldOf, lines, printBox } from './types-support.ts';

const text = { type: 'string' };
const number = { type: 'number' };
const exact = { type: 'integer', 'x-exact': true };

describe('a field', () => {
  it.each<[string, Json, string]>([
    ['open enum, in a request too', { ...text, 'x-extensible-enum': ['x', 'y'] }, "'x' | 'y' | (string & {})"],
    ['open enum or null', { type: ['string', 'null'], 'x-extensible-enum': ['x'] }, "'x' | (string & {}) | null"],
    ['open numeric enum', { type: 'integer', 'x-extensible-enum': [0, 1] }, '0 | 1 | (number & {})'],
    ['constant', { const: 'x' }, "'x'"],
    ['alternatives', { anyOf: [text, number] }, 'string | number'],
    ['several types', { type: ['string', 'number'] }, 'string | number'],
    ['several types or null', { type: ['string', 'integer', 'null'] }, 'string | number | null'],
    ['exact integer or string', { type: ['integer', 'string'], 'x-exact': true }, 'bigint | string'],
    ['row with names', { type: 'array', prefixItems: [text, number], 'x-names': ['price', 'size'] }, '[price: string, size: number]'],
    ['row of one kind', { type: 'array', items: text, 'x-names': ['price', 'size'] }, '[price: string, size: string]'],
    ['row whose schema has no word for it', { type: 'array', 'x-prefixItems': [exact, text], 'x-names': ['at', 'open'] }, '[at: bigint, open: string]'],
    ['row with an end that may be absent', { type: 'array', items: text, minItems: 1, 'x-names': ['price', 'size'] }, '[price: string, size?: string]'],
    ['row with a place of two kinds', { type: 'array', prefixItems: [{ type: ['string', 'number'] }], 'x-names': ['size'] }, '[size: string | number]'],
    ['row with a place that may be null', { type: 'array', prefixItems: [{ type: ['string', 'null'] }], 'x-names': ['size'] }, '[size: string | null]'],
    ['row of which nothing else is known', { type: 'array', 'x-names': ['price'] }, '[price: unknown]'],
    ['row or null', { type: ['array', 'null'], items: text, 'x-names': ['price'] }, '[price: string] | null'],
    ['list of rows', { type: 'array', items: { type: 'array', prefixItems: [text, number], 'x-names': ['price', 'size'] } }, '[price: string, size: number][]'],
    ['anything, said outright', { 'x-unconstrained': 'Its only example is null.' }, 'unknown'],
  ])('%s', async (_what, schema, want) => {
    expect(await fieldOf(schema, 'request')).toBe(want);
    expect(await fieldOf(schema, 'response')).toBe(want);
  }); // prettier-ignore
});

describe('declarations', () => {
  it('two objects of one name get a number', async () => {
    const inner = (name: string): Json => ({ type: 'object', properties: { [name]: text } });
    const schema = { type: 'object', properties: { lidId: inner('a'), 'lid-id': inner('b') } };
    expect(await printBox(schema, 'response')).toBe(
      lines(
        'export interface Box {',
        '  lidId?: BoxLidId;',
        "  'lid-id'?: BoxLidId2;",
        '}',
        '',
        'export interface BoxLidId {',
        '  a?: string;',
        '}',
        '',
        'export interface BoxLidId2 {',
        '  b?: string;',
        '}',
      ),
    );
  });

  it('alternatives of objects are lifted', async () => {
    const schema = {
      anyOf: [
        { type: 'object', properties: { symbol: text }, required: ['symbol'] },
        { type: 'object', properties: { symbols: { type: 'array', items: text } }, required: ['symbols'] },
      ],
    };
    expect(await printBox(schema, 'request')).toBe(
      lines(
        'export type Box = BoxData | BoxData2;',
        '',
        'export interface BoxData {',
        '  symbol: string;',
        '}',
        '',
        'export interface BoxData2 {',
        '  symbols: string[];',
        '}',
      ),
    );
  });
});

describe('a comment', () => {
  const commented = async (facts: Json): Promise<string> =>
    printBox({ type: 'object', properties: { a: { ...text, ...facts } } }, 'response');

  it('lists what the values of an enum mean', async () => {
    const facts = {
      description: 'Where it opens.',
      'x-extensible-enum': ['left', 'up'],
      'x-enum-descriptions': { left: 'At the left.', up: 'Upwards */.' },
    };
    expect(await commented(facts)).toBe(
      lines(
        'export interface Box {',
        '  /**',
        '   * Where it opens.',
        '   * - `left`: At the left.',
        '   * - `up`: Upwards *\\/.',
        '   */',
        "  a?: 'left' | 'up' | (string & {});",
        '}',
      ),
    );
  });

  it('leaves a list out that is too long to be read in a hover', async () => {
    const values = Array.from({ length: 13 }, (_, i) => `v${i}`);
    const facts = { enum: values, 'x-enum-descriptions': Object.fromEntries(values.map((v) => [v, 'One.'])) };
    expect(await commented(facts)).not.toContain('`v0`');
  });

  it.each<[string, Json, string]>([
    ['names the unit', { description: 'When.', 'x-unit': 'ms' }, 'When. Unit: ms.'],
    ['says a unit once', { description: 'When, in ms.', 'x-unit': 'ms' }, 'When, in ms.'],
    ['does not take a word for a unit', { description: 'All items.', 'x-unit': 's' }, 'All items. Unit: s.'],
  ])('%s', async (_what, facts, want) => {
    expect((await commented(facts)).match(/\/\*\* (.*) \*\//)?.[1]).toBe(want);
  });
});
