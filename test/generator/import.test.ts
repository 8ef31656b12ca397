import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExample } from '../../generator/src/import/examples.ts';
import { importSpecs } from '../../generator/src/import/index.ts';
import { Report, SourceFile } from '../../generator/src/import/report.ts';
import { parseJson, printJson } from '../../generator/src/json.ts';
import { fixtures, readTree, runScript, temporaryFolder, temporaryRepository, writeTree } from './support.ts';

const UPSTREAM = fixtures('upstream');
const SPECS = fixtures('specs');
const { files, repairs, counts } = importSpecs(UPSTREAM, SPECS);
const base = [...files].filter(([name]) => name !== 'lock.json');

describe('base specs', () => {
  it('are one file per service, group and host, and one per gateway', () => {
    expect([...files.keys()]).toStrictEqual([
      'rest/vip-shelf/api-keeper.futures.json',
      'rest/vip-shelf/api-keeper.spot.json',
      'ws/spot-public.json',
      'ws/unified-private.json',
      'lock.json',
    ]);
  });

  it.each(base)('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`want/import/${name}.snap`);
  });

  it.each(base)('%s holds no prose', (_name, text) => {
    expect(text).not.toContain('Prose');
    const descriptions = [...text.matchAll(/"description": (.*)/g)].map(([, value]) => value);
    expect(descriptions.filter((value) => value !== '"OK",' && value !== '"OK"')).toStrictEqual([]);
  });

  it('keep the literal text of numbers', () => {
    const text = base.map(([, content]) => content).join('');
    expect(text).toContain('"openedAt": 1729163001780000001,');
    expect(text).toContain('"width": 20.0,');
    expect(text).toContain('9007199254740993');
  });

  it('are counted', () => expect(counts).toStrictEqual({ endpoints: 4, channels: 1, operations: 1 }));
});

describe('repairs', () => {
  const BOXES = '/paths/~1api~1v1~1boxes';
  const BOX = `${BOXES}~1{boxId}/get`;
  const DATA = `${BOX}/responses/200/content/application~1json/schema/properties/data`;
  const KEEPER = 'rest/openapi-vipshelf-apikeeper.json';

  it.each([
    ['missing-weight', KEEPER, BOX],
    ['example-list', KEEPER, `${BOX}/parameters/1/schema/example`],
    ['any-type', KEEPER, `${DATA}/properties/extra/type`],
    ['editor-key', KEEPER, `${DATA}/x-apidog-orders`],
    ['escaped-example', KEEPER, `${BOXES}/post/requestBody/content/application~1json/example`],
    ['broken-example', KEEPER, `${BOXES}/post/x-response-example`],
    ['original-method', KEEPER, `${BOXES}/patch`],
    ['repeated-operation-id', 'rest/openapi-vipshelf-lids.json', `${BOXES}/post`],
    ['not-a-topic', 'ws/openapi-unified-private.json', '/paths/~1ShelfTrading/post'],
  ])('%s is listed', (rule, file, pointer) => {
    expect(repairs.filter((repair) => repair.rule === rule)).toStrictEqual([{ rule, file, pointer }]);
  });

  it('are these and no others', () => expect(repairs).toHaveLength(9));
});

describe('an example', () => {
  it.each([
    ['{"a":20.0}', '{"a":20.0}', []],
    ['{"a":1729163001780000001}', '{"a":1729163001780000001}', []],
    ['[1, 2]', '[1,2]', []],
    [' ', undefined, []],
    ['{\\"a\\":20.0}', '{"a":20.0}', ['escaped-example']],
    ['{\\n  \\"a\\": \\"say \\\\\\"hi\\\\\\"\\"\\n}', '{"a":"say \\"hi\\""}', ['escaped-example']],
    ['{"a": 1} // or 2', undefined, ['broken-example']],
    ['{"a": 1,}', undefined, ['broken-example']],
    ['symbol=A&side=left', undefined, ['broken-example']],
  ])('%s → %s', (given, want, rules) => {
    const report = new Report();
    const value = readExample(given, '/x', new SourceFile('a.json', {}, report));
    expect(value === undefined ? undefined : JSON.stringify(value)).toBe(want);
    expect(report.repairs).toStrictEqual(rules.map((rule) => ({ rule, file: 'a.json', pointer: '/x' })));
  });
});

describe('the lock', () => {
  const lockOf = (folder: string, specs: string, options = {}) =>
    parseJson(importSpecs(folder, specs, options).files.get('lock.json') ?? '');
  const kept = { origin: 'by hand', date: '2001-02-03' };

  /** A specs folder that has imported the fixtures before. */
  const imported = (): string => {
    const specs = temporaryFolder();
    cpSync(SPECS, specs, { recursive: true });
    return writeTree(specs, { 'lock.json': lockOf(UPSTREAM, specs, kept) });
  };

  it('says where the files came from, when, how many they are and what they hash to', () => {
    const lock = lockOf(UPSTREAM, SPECS, kept);
    expect(lock).toMatchObject({ ...kept, counts });
    expect(lock.files).toStrictEqual({
      'rest/openapi-vipshelf-apikeeper.json': expect.stringMatching(/^[\da-f]{64}$/),
      'rest/openapi-vipshelf-lids.json': expect.stringMatching(/^[\da-f]{64}$/),
      'ws/openapi-spot-public.json': expect.stringMatching(/^[\da-f]{64}$/),
      'ws/openapi-unified-private.json': expect.stringMatching(/^[\da-f]{64}$/),
    });
  });

  it('keeps origin and date while the input stays the same', () => {
    expect(lockOf(UPSTREAM, imported())).toMatchObject(kept);
  });

  it('keeps the origin and takes the date of the day when the input changes', () => {
    const folder = temporaryFolder();
    cpSync(UPSTREAM, folder, { recursive: true });
    writeTree(folder, { 'ws/openapi-spot-public.json': { openapi: '3.0.1', paths: {} } });
    const lock = lockOf(folder, imported());
    expect(lock.origin).toBe(kept.origin);
    expect(lock.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(lock.date).not.toBe(kept.date);
  });
});

it('gives the same bytes twice, and wherever the folder is', () => {
  const folder = temporaryFolder();
  cpSync(UPSTREAM, path.join(folder, 'elsewhere'), { recursive: true });
  const again = importSpecs(path.join(folder, 'elsewhere'), SPECS);
  expect([...again.files]).toStrictEqual([...files]);
  expect(again.repairs).toStrictEqual(repairs);
});

describe('pnpm specs:import', { timeout: 60_000 }, () => {
  const regions = readTree(SPECS)['regions.json'];
  const old = printJson({ openapi: '3.1.0', paths: {} });

  it('writes, prunes, lists the repairs and exits 0; the second run changes nothing', () => {
    const root = temporaryRepository({ 'specs/regions.json': regions, 'specs/rest/old/gone.spot.json': old });
    const run = runScript(root, 'specs-import.ts', UPSTREAM, '--origin', 'by hand', '--date', '2001-02-03');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('4 endpoints, 1 channels, 1 operations');
    expect(run.stdout).toContain('missing-weight (1)');
    expect(run.stdout).toContain(
      '  rest/openapi-vipshelf-apikeeper.json#/paths/~1api~1v1~1boxes~1{boxId}/get\n',
    );
    expect(run.stdout).toContain('5 new, 0 changed, 1 removed. Next: pnpm generate');

    const written = readTree(path.join(root, 'specs'));
    const lock = importSpecs(UPSTREAM, SPECS, { origin: 'by hand', date: '2001-02-03' }).files.get(
      'lock.json',
    );
    expect(written).toStrictEqual({
      ...Object.fromEntries(files),
      'regions.json': regions,
      'lock.json': lock,
    });

    const second = runScript(root, 'specs-import.ts', UPSTREAM);
    expect(second.stdout).toContain('0 new, 0 changed, 0 removed');
    expect(readTree(path.join(root, 'specs'))).toStrictEqual(written);
  });

  it('complains about everything at once, writes nothing and exits 1', () => {
    const specs = { 'specs/regions.json': regions, 'specs/rest/old/kept.spot.json': old };
    const root = temporaryRepository(specs);
    const folder = writeTree(temporaryFolder(), {
      'rest/not-json.json': '{ "openapi": ',
      'rest/version.json': { openapi: '2.0' },
      'rest/operation.json': { openapi: '3.0.1', paths: { '/a': { get: { 'x-sdk-service': 'A' } } } },
    });
    const run = runScript(root, 'specs-import.ts', folder);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/^import: nothing written: 6 problems\n/);
    expect(run.stderr).toContain('  rest/not-json.json: not JSON');
    expect(run.stderr).toContain('  rest/version.json#/openapi: version "2.0" is unknown');
    expect(run.stderr).toContain('  rest/operation.json#/paths/~1a/get: x-domain is missing');
    expect(readTree(path.join(root, 'specs'))).toStrictEqual({
      'regions.json': regions,
      'rest/old/kept.spot.json': old,
    });
  });

  it('says how it is used when no folder is given', () => {
    const root = temporaryRepository({ 'specs/regions.json': regions });
    const run = runScript(root, 'specs-import.ts');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('usage: pnpm specs:import <folder>');
  });
});
