import { describe, expect, it } from 'vitest';
import { importSpecs, type ImportOptions } from '../../generator/src/import/index.ts';
import { printJson, type Json } from '../../generator/src/json.ts';
import {
  ROOT,
  answer,
  complaintsOf,
  endpoint,
  fixtures,
  runScript,
  temporaryFolder,
  writeTree,
} from './support.ts';

const topic = (changes: Json = {}): Json => ({
  'x-sdk-service': 'Shelf',
  'x-sdk-sub-service': 'spot_public',
  'x-sdk-method-name': 'lid',
  'x-sdk-private': false,
  'x-topic': '/shelf/lid',
  responses: answer(),
  ...changes,
});

const paths = (given: unknown): Json => ({ 'rest/a.json': { openapi: '3.0.1', paths: given } });
const rest = (changes: Json): Json => paths({ '/box': { get: endpoint(changes) } });
const socket = (changes: Json): Json => paths({ '/lid': { trace: topic(changes) } });
const schema = (given: unknown): Json => rest({ responses: answer(given) });

const AT = '/paths/~1box/get';
const LID = '/paths/~1lid/trace';
const SCHEMA = `${AT}/responses/200/content/application~1json/schema`;

const importing = (files: Json, options?: ImportOptions, specs = fixtures('specs')) =>
  importSpecs(writeTree(temporaryFolder(), files), specs, options);

/** One problem each: where it is, and what is said of it. */
type Row = [what: string, given: Json, pointer: string, message: string];

const eachIsAComplaint = (rows: Row[]): void =>
  it.each<Row>(rows)('%s', (_what, given, pointer, message) => {
    expect(complaintsOf(() => importing(given))).toStrictEqual([
      { file: 'rest/a.json', pointer, message: expect.stringContaining(message) },
    ]);
  });

describe('a name that cannot be one', () => {
  eachIsAComplaint([
    ['a way out of the folder', rest({ 'x-sdk-service': '../../etc' }), `${AT}/x-sdk-service`, '"../../etc" is no name'],
    ['a group with a slash', rest({ 'x-sdk-sub-service': 'a/b' }), `${AT}/x-sdk-sub-service`, 'is no name'],
    ['code', rest({ 'x-sdk-method-name': 'x = 1; //' }), `${AT}/x-sdk-method-name`, 'is no name'],
    ['a digit first', rest({ 'x-sdk-method-name': '24h' }), `${AT}/x-sdk-method-name`, 'is no name'],
    ['a reserved word', rest({ 'x-sdk-method-name': 'Delete' }), `${AT}/x-sdk-method-name`, 'delete has a meaning in code'],
    ['the file of a barrel', rest({ 'x-sdk-method-name': 'index' }), `${AT}/x-sdk-method-name`, 'index has a meaning'],
    ['what the templates import', rest({ 'x-sdk-method-name': 'Endpoint' }), `${AT}/x-sdk-method-name`, 'endpoint has a meaning'],
    ['a prototype', rest({ 'x-sdk-method-name': '__proto__' }), `${AT}/x-sdk-method-name`, 'is no name'],
    ['a gateway with a slash', socket({ 'x-sdk-sub-service': 'a/b_public' }), `${LID}/x-sdk-sub-service`, 'is no name'],
    ['an unknown gateway', socket({ 'x-sdk-sub-service': 'moon_public' }), LID, 'no rule covers the gateway of x-sdk-sub-service "moon_public"'],
  ]); // prettier-ignore
});

describe('a fact that is none', () => {
  eachIsAComplaint([
    ['channel in lower case', rest({ 'x-api-channel': 'private' }), `${AT}/x-api-channel`, 'must be exactly Public or Private, and is "private"'],
    ['channel with a blank', rest({ 'x-api-channel': 'Private ' }), `${AT}/x-api-channel`, 'must be exactly Public or Private'],
    ['weight as text', rest({ 'x-api-rate-limit-weight': '2' }), `${AT}/x-api-rate-limit-weight`, 'must be a whole number'],
    ['weight below 0', rest({ 'x-api-rate-limit-weight': -1 }), `${AT}/x-api-rate-limit-weight`, 'must be a whole number'],
    ['weight with a fraction', rest({ 'x-api-rate-limit-weight': 1.5 }), `${AT}/x-api-rate-limit-weight`, 'must be a whole number'],
    ['pool as a number', rest({ 'x-api-rate-limit-pool': 3 }), `${AT}/x-api-rate-limit-pool`, 'must be text or null'],
    ['empty permission', rest({ 'x-api-permission': '' }), `${AT}/x-api-permission`, 'must be text or null'],
    ['summary of two lines', rest({ summary: 'a\nb' }), `${AT}/summary`, 'must be one line of text'],
    ['docs over http', rest({ 'x-api-doc': 'http://docs.example' }), `${AT}/x-api-doc`, 'must be an https address'],
    ['docs that end a comment', rest({ 'x-api-doc': 'https://docs.example/ */' }), `${AT}/x-api-doc`, 'must be an https address'],
    ['private as text', socket({ 'x-sdk-private': 'true' }), `${LID}/x-sdk-private`, 'must be true or false'],
    ['private not said', socket({ 'x-sdk-private': undefined }), LID, 'x-sdk-private is missing'],
    ['a topic without a slash', socket({ 'x-topic': 'shelf' }), `${LID}/x-topic`, 'must be a topic'],
  ]); // prettier-ignore
});

describe('a shape that no rule covers', () => {
  const loop = { $ref: '#/components/schemas/loop' };
  const looping = rest({ responses: answer(loop) });
  looping['rest/a.json'].components = { schemas: { loop: { type: 'array', items: loop } } };

  eachIsAComplaint([
    ['no paths', { 'rest/a.json': { openapi: '3.0.1' } }, '/paths', 'must be an object of paths'],
    ['paths null', paths(null), '/paths', 'must be an object of paths'],
    ['paths a list', paths([]), '/paths', 'must be an object of paths'],
    ['version with a word', { 'rest/a.json': { openapi: '3.0.banana', paths: {} } }, '/openapi', 'version "3.0.banana"'],
    ['version as a number', { 'rest/a.json': { openapi: 3, paths: {} } }, '/openapi', 'version 3'],
    ['path item null', paths({ '/box': null }), '/paths/~1box', 'must be an object of operations'],
    ['operation null', paths({ '/box': { get: null } }), AT, 'must be an operation'],
    ['operation a list', paths({ '/box': { get: [] } }), AT, 'must be an operation'],
    ['path without a slash', paths({ box: { get: endpoint() } }), '/paths/box', 'a path starts with /'],
    ['path with a query', paths({ '/box?a=1': { get: endpoint() } }), '/paths/~1box?a=1', 'a path starts with /'],
    ['parameters no list', rest({ parameters: { a: 1 } }), `${AT}/parameters`, 'must be a list of parameters'],
    ['parameter null', rest({ parameters: [null] }), `${AT}/parameters/0`, 'must be an object with a name'],
    ['parameter without a name', rest({ parameters: [{ in: 'query', schema: {} }] }), `${AT}/parameters/0`, 'must be an object with a name'],
    ['parameter twice', rest({ parameters: [{ name: 'a', in: 'query', schema: {} }, { name: 'a', in: 'query', schema: {} }] }), `${AT}/parameters/1`, 'stands here twice'],
    ['parameter without a schema', rest({ parameters: [{ name: 'a', in: 'query' }] }), `${AT}/parameters/0/schema`, 'a schema must be an object'],
    ['body null', rest({ requestBody: null }), `${AT}/requestBody`, 'must be an object'],
    ['media null', rest({ requestBody: { content: { 'application/json': null } } }), `${AT}/requestBody/content/application~1json`, 'must be an object with a schema'],
    ['responses null', rest({ responses: null }), `${AT}/responses`, 'no JSON schema for the answer'],
    ['properties null', schema({ type: 'object', properties: null }), `${SCHEMA}/properties`, 'must be an object of schemas'],
    ['properties a list', schema({ type: 'object', properties: [{}] }), `${SCHEMA}/properties`, 'must be an object of schemas'],
    ['a property null', schema({ type: 'object', properties: { a: null } }), `${SCHEMA}/properties/a`, 'a schema must be an object'],
    ['items null', schema({ type: 'array', items: null }), `${SCHEMA}/items`, 'a schema must be an object'],
    ['enum no list', schema({ type: 'string', enum: 'x' }), `${SCHEMA}/enum`, 'must be a list of values'],
    ['required no list', schema({ type: 'object', required: true }), `${SCHEMA}/required`, 'must be a list of names'],
    ['oneOf no list', schema({ oneOf: {} }), `${SCHEMA}/oneOf`, 'must be a list of schemas'],
    ['names of values that are none', schema({ type: 'string', 'x-api-enum': ['x'] }), `${SCHEMA}/x-api-enum`, 'must be a list of objects'],
    ['a reference in a circle', looping, '/components/schemas/loop/items/$ref', 'leads back to itself'],
  ]); // prettier-ignore
});

it('a byte order mark is no fault', () => {
  const text = `\uFEFF${printJson(rest({})['rest/a.json'])}`;
  expect(importing({ 'rest/a.json': text }).counts.endpoints).toBe(1);
});

it.each(['banana', '2026-13-01', '2026-02-30', '2026-1-1'])('the date %s is none', (date) => {
  expect(complaintsOf(() => importing(rest({}), { date }))).toStrictEqual([
    { file: '--date', pointer: '', message: `${date} is no date; write it as 2026-01-31` },
  ]);
});

describe('a folder that holds only part of the files', () => {
  const whole = { ...rest({}), 'ws/a.json': socket({})['rest/a.json'] };
  const specs = (): string => {
    const folder = writeTree(temporaryFolder(), Object.fromEntries(importing(whole).files));
    return writeTree(folder, { 'regions.json': { global: { hosts: { spot: 'https://spot.example' } } } });
  };

  it('is refused, with what would be lost', () => {
    expect(complaintsOf(() => importing(rest({}), {}, specs()))).toStrictEqual([
      {
        file: expect.any(String),
        pointer: '',
        message: expect.stringMatching(
          /^1 of the 2 endpoints and channels in specs\/ .* ws\.spot\.lid; .*--prune/,
        ),
      },
    ]);
  });

  it('is taken when it is meant', () => {
    expect(importing(rest({}), { prune: true }, specs()).counts).toMatchObject({ endpoints: 1, channels: 0 });
  });
});

describe('a script that is called in a way it does not know', { timeout: 60_000 }, () => {
  it.each([
    ['generate.ts', ['--chek'], 'pnpm generate [--check]'],
    ['build.ts', ['--jss'], 'pnpm build [--js]'],
    ['example.ts', ['nowhere'], 'pnpm example <name> [--live]'],
    ['generate.ts', ['folder'], 'pnpm generate [--check]'],
    ['specs-import.ts', [], 'pnpm specs:import <folder>'],
    ['specs-import.ts', ['one', 'two'], 'pnpm specs:import <folder>'],
    ['specs-import.ts', ['one', '--dat', 'x'], 'pnpm specs:import <folder>'],
    ['specs-effective.ts', [], 'pnpm specs:effective <folder>'],
    ['specs-effective.ts', ['one', 'two'], 'pnpm specs:effective <folder>'],
  ])('%s %j', (script, args, usage) => {
    const run = runScript(ROOT, script, ...args);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(`\nusage: ${usage}`);
    expect(run.stderr).not.toContain('    at ');
  });
});
