import { describe, expect, it } from 'vitest';
import { parseJson, type Json } from '../../generator/src/json.ts';
import { printTypes } from '../../generator/src/types.ts';
import { fieldOf, lines, printBox as print, type Direction } from './types-support.ts';

describe('a field', () => {
  it.each<[string, Json, string, string]>([
    ['string', { type: 'string' }, 'string', 'string'],
    ['number', { type: 'number' }, 'number', 'number'],
    ['integer', { type: 'integer' }, 'number', 'number'],
    ['boolean', { type: 'boolean' }, 'boolean', 'boolean'],
    ['nullable', { type: ['string', 'null'] }, 'string | null', 'string | null'],
    ['enum, closed in a request and open in a response', { type: 'string', enum: ['x', 'y'] }, "'x' | 'y'", "'x' | 'y' | (string & {})"],
    ['enum or null', { type: ['string', 'null'], enum: ['x', null] }, "'x' | null", "'x' | (string & {}) | null"],
    ['numeric enum', { type: 'integer', enum: [-1, 1] }, '-1 | 1', '-1 | 1 | (number & {})'],
    ['list of an enum', { type: 'array', items: { type: 'string', enum: ['x'] } }, "'x'[]", "('x' | (string & {}))[]"],
    ['list of strings', { type: 'array', items: { type: 'string' } }, 'string[]', 'string[]'],
    ['list of strings or nulls', { type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]', '(string | null)[]'],
    ['list or null', { type: ['array', 'null'], items: { type: 'string' } }, 'string[] | null', 'string[] | null'],
    ['list of lists', { type: 'array', items: { type: 'array', items: { type: 'number' } } }, 'number[][]', 'number[][]'],
    ['list of anything', { type: 'array', items: {} }, 'unknown[]', 'unknown[]'],
    ['exact', { type: 'integer', 'x-exact': true }, 'bigint', 'bigint'],
    ['exact or null', { type: ['integer', 'null'], 'x-exact': true }, 'bigint | null', 'bigint | null'],
    ['list of exact', { type: 'array', items: { type: 'integer', 'x-exact': true } }, 'bigint[]', 'bigint[]'],
    ['anything', { 'x-repaired': 'any-type' }, 'unknown', 'unknown'],
    ['an object of which nothing is known', { type: 'object', properties: {} }, 'Record<string, unknown>', 'Record<string, unknown>'],
  ])('%s', async (_what, schema, request, response) => {
    expect(await fieldOf(schema, 'request')).toBe(request);
    expect(await fieldOf(schema, 'response')).toBe(response);
  }); // prettier-ignore
});

describe('declarations', () => {
  it.each<[string, Json, Direction, string]>([
    [
      'the entries of a map have a name',
      {
        type: 'object',
        properties: {
          a: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: { b: { type: 'string', description: 'A lid.' } },
              required: ['b'],
            },
          },
          c: { type: 'object', additionalProperties: { type: 'string' } },
        },
        required: ['a', 'c'],
      },
      'response',
      lines(
        'export interface Box {',
        '  a: Record<string, BoxAEntry>;',
        '  c: Record<string, string>;',
        '}',
        '',
        'export interface BoxAEntry {',
        '  /** A lid. */',
        '  b: string;',
        '}',
      ),
    ],
    [
      'a default does not make a parameter required',
      {
        type: 'object',
        properties: { a: { type: 'string', default: 'x' }, b: { type: 'string' }, c: { type: 'string' } },
        required: ['c'],
      },
      'request',
      lines(
        'export interface Box {', //
        '  /** Default: x. */',
        '  a?: string;',
        '  b?: string;',
        '  c: string;',
        '}',
      ),
    ],
    [
      'objects and lists of objects are lifted, and carry their names',
      {
        type: 'object',
        properties: {
          lid: {
            type: 'object',
            properties: {
              hinges: { type: 'array', items: { type: 'object', properties: { at: { type: 'number' } } } },
            },
          },
          tinItems: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } },
          rows: {
            type: 'array',
            items: { type: 'array', items: { type: 'object', properties: { x: { type: 'number' } } } },
          },
          cover: { type: ['object', 'null'], properties: { y: { type: 'number' } } },
        },
      },
      'response',
      lines(
        'export interface Box {',
        '  lid?: BoxLid;',
        '  tinItems?: BoxTinItem[];',
        '  rows?: BoxRowsItemItem[][];',
        '  cover?: BoxCover | null;',
        '}',
        '',
        'export interface BoxLid {',
        '  hinges?: BoxLidHingesItem[];',
        '}',
        '',
        'export interface BoxLidHingesItem {',
        '  at?: number;',
        '}',
        '',
        'export interface BoxTinItem {',
        '  id?: string;',
        '}',
        '',
        'export interface BoxRowsItemItem {',
        '  x?: number;',
        '}',
        '',
        'export interface BoxCover {',
        '  y?: number;',
        '}',
      ),
    ],
    [
      'keys that are no names are quoted',
      {
        type: 'object',
        properties: {
          'KC-API-KEY': { type: 'string' },
          '1d': { type: 'object', properties: { 'a b': { type: 'string' } } },
        },
      },
      'response',
      lines(
        'export interface Box {',
        "  'KC-API-KEY'?: string;",
        "  '1d'?: Box1d;",
        '}',
        '',
        'export interface Box1d {',
        "  'a b'?: string;",
        '}',
      ),
    ],
    [
      'a record',
      { type: 'object', additionalProperties: { type: 'string' } },
      'response',
      lines('export type Box = Record<string, string>;'),
    ],
    [
      'a list',
      { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } },
      'response',
      lines(
        'export type Box = BoxItem[];', //
        '',
        'export interface BoxItem {',
        '  a?: string;',
        '}',
      ),
    ],
    [
      'an object or null',
      { type: ['object', 'null'], properties: { a: { type: 'string' } } },
      'response',
      lines(
        'export type Box = BoxData | null;', //
        '',
        'export interface BoxData {',
        '  a?: string;',
        '}',
      ),
    ],
    ['a plain value', { type: 'string' }, 'response', lines('export type Box = string;')],
    ['anything', {}, 'response', lines('export type Box = unknown;')],
    [
      'a comment belongs to the field that it stands before',
      {
        type: 'object',
        properties: {
          lid: { type: 'object', properties: { id: { type: 'string', examples: ['l1'] } } },
          tins: {
            type: 'array',
            items: { type: 'object', properties: { id: { type: 'string', examples: ['t1'] } } },
          },
        },
      },
      'response',
      lines(
        'export interface Box {',
        '  lid?: BoxLid;',
        '  tins?: BoxTinsItem[];',
        '}',
        '',
        'export interface BoxLid {',
        '  /** Example: l1. */',
        '  id?: string;',
        '}',
        '',
        'export interface BoxTinsItem {',
        '  /** Example: t1. */',
        '  id?: string;',
        '}',
      ),
    ],
  ])('%s', async (_what, schema, direction, want) => {
    expect(await print(schema, direction)).toBe(want);
  });

  it('are found by key, with their names, the main one first', async () => {
    const lid = {
      type: 'object',
      properties: { hinge: { type: 'object', properties: { a: { type: 'string' } } } },
    };
    const types = await printTypes([
      { name: 'Lid', key: 'shelf.lid', schema: lid, direction: 'response' },
      { name: 'Lid', key: 'shelf.other', schema: { type: 'array', items: {} }, direction: 'response' },
    ]);
    expect([...types].map(([key, { names }]) => [key, names])).toStrictEqual([
      ['shelf.lid', ['Lid', 'LidHinge']],
      ['shelf.other', ['Lid']],
    ]);
  });
});

describe('a comment', () => {
  it.each([
    ['{"description":"How wide it opens.","examples":["wide"]}', 'How wide it opens. Example: wide.'],
    ['{"examples":["a */ b"]}', 'Example: a *\\/ b.'],
    ['{"description":"One line\\nand another."}', 'One line and another.'],
    ['{"examples":[1729163001780000001]}', 'Example: 1729163001780000001.'],
    ['{"examples":[20.0]}', 'Example: 20.0.'],
    ['{"examples":[["x",1]]}', 'Example: ["x",1].'],
    ['{"default":false}', 'Default: false.'],
    ['{"default":""}', undefined],
    ['{"minimum":1,"maximum":20.0}', 'Range: 1 to 20.0.'],
    ['{"exclusiveMinimum":0}', 'Minimum: 0.'],
    ['{"maximum":9007199254740993}', 'Maximum: 9007199254740993.'],
    ['{"maxLength":8}', 'At most 8 characters.'],
    ['{"enum":["x"],"examples":["x"]}', undefined],
    ['{"title":"Left to the specs"}', undefined],
  ])('%s → %s', async (facts, want) => {
    const field = { type: 'string', ...parseJson(facts) };
    const text = await print({ type: 'object', properties: { a: field } }, 'response');
    expect(text.match(/\/\*\* (.*) \*\//)?.[1]).toBe(want);
  });
});
