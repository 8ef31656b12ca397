import { OWNED, compare, generate, write } from '@kucoin-typed/generator';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readTree, runScript, temporaryFolder, temporaryRepository, writeTree } from './support.ts';

const TICKER = 'packages/sdk/src/api/spot/market/get-ticker.ts';
const STRAY = 'packages/sdk/src/api/spot/market/stray.ts';
const SPEC = 'specs/rest/spot/market.spot.json';
const OVERLAY = 'specs/overlays/account-transfer.json';

const { files } = await generate(path.join(ROOT, 'specs'));

/** A repository in which everything generated is as it should be. */
const upToDate = (): string => {
  const root = temporaryRepository();
  cpSync(path.join(ROOT, 'specs'), path.join(root, 'specs'), { recursive: true });
  write(root, files, OWNED);
  return root;
};

const edit = (root: string, file: string, from: string, to: string): void => {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text, `${file} holds what is to be edited`).toContain(from);
  writeTree(root, { [file]: text.replace(from, to) });
};

describe('pnpm generate --check', { timeout: 60_000 }, () => {
  it('exits 0 on this repository', () => {
    const run = runScript(ROOT, 'generate.ts', '--check');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(`${files.size} files are what the specs say`);
  });

  it('lists what is missing, stale and extra, names the cure, and writes nothing', () => {
    const root = upToDate();
    edit(root, TICKER, 'GetTickerResult', 'GetTickerAnswer');
    edit(root, 'api.md', '# API reference', '# Reference');
    rmSync(path.join(root, 'packages/sdk/src/api/regions.ts'));
    writeTree(root, { [STRAY]: 'export {};\n' });
    const before = readTree(path.join(root, 'packages'));

    const run = runScript(root, 'generate.ts', '--check');
    expect(run.status).toBe(1);
    expect(run.stderr.split('\n')).toStrictEqual([
      '  missing packages/sdk/src/api/regions.ts',
      `  stale   ${TICKER}`,
      '  stale   api.md',
      `  extra   ${STRAY}`,
      '4 files are not what the specs say. Cure: pnpm generate',
      '',
    ]);
    expect(readTree(path.join(root, 'packages'))).toStrictEqual(before);

    const cure = runScript(root, 'generate.ts');
    expect(cure).toMatchObject({ status: 0, stderr: '' });
    expect(cure.stdout).toContain(`1 new, 2 changed, 1 removed, ${files.size} in all`);
    expect(runScript(root, 'generate.ts', '--check').status).toBe(0);
  });

  it('finds the file that an edited spec has made stale', () => {
    const root = upToDate();
    edit(root, SPEC, '"x-sdk-method-name": "getTicker"', '"x-sdk-method-name": "GetTicker"');
    const run = runScript(root, 'generate.ts', '--check');
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(`  stale   ${TICKER}\n1 file is not what the specs say. Cure: pnpm generate\n`);
  });

  it('says which action of which overlay no longer holds, and writes nothing without --check either', () => {
    const root = upToDate();
    edit(root, OVERLAY, 'sub-transfer', 'sub-transfers');
    const before = readTree(path.join(root, 'packages'));
    for (const args of [['--check'], []]) {
      const run = runScript(root, 'generate.ts', ...args);
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toMatch(
        /^specs: 1 problem\n {2}specs\/overlays\/account-transfer\.json#\/actions\/0: /,
      );
      expect(run.stderr).toContain('matches nothing');
    }
    expect(readTree(path.join(root, 'packages'))).toStrictEqual(before);
  });

  it('says all that is wrong in files written by hand at once, and what cures it', () => {
    const root = upToDate();
    edit(root, 'specs/regions.json', '"https://api.kucoin.com"', '"api.kucoin.com"');
    edit(
      root,
      'specs/added/convert/convert.spot.json',
      '"x-api-channel": "Private"',
      '"x-api-channel": "private"',
    );
    edit(root, OVERLAY, '"x-evidence": "', '"x-evidence": null, "was": "');
    writeTree(root, { 'specs/added/mine.json': { openapi: '3.1.0', paths: { '/a': { get: null } } } });
    const run = runScript(root, 'generate.ts', '--check');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr.trim().split('\n')).toStrictEqual([
      'specs: 6 problems',
      '  specs/regions.json#/global/hosts/spot: must be an https address without a path, and is "api.kucoin.com"',
      `  ${OVERLAY}#/actions/0: x-evidence is missing; say why the base spec is wrong and what shows it`,
      expect.stringMatching(
        /^ {2}specs\/added\/convert\/convert\.spot\.json#.*\/x-api-channel: must be exactly Public or Private/,
      ),
      '  specs/added/mine.json: info is missing; it is an object with title and version',
      '  specs/added/mine.json: x-host is missing; it is a host family of regions.json, such as spot',
      '  specs/added/mine.json#/paths/~1a/get: must be an operation, which is an object, and is null',
    ]);
  });

  it('names every file of specs/ that cannot be read', () => {
    const root = upToDate();
    writeTree(root, { [SPEC]: '{', 'specs/regions.json': '[]' });
    const run = runScript(root, 'generate.ts', '--check');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('specs: 2 problems');
    expect(run.stderr).toContain(`  ${SPEC}: `);
    expect(run.stderr).toContain('  specs/regions.json: must hold an object');
  });
});

it('the same specs give the same bytes, wherever they are', async () => {
  const root = temporaryFolder();
  cpSync(path.join(ROOT, 'specs'), path.join(root, 'elsewhere'), { recursive: true });
  const again = await generate(path.join(root, 'elsewhere'));
  expect(Object.fromEntries(again.files)).toStrictEqual(Object.fromEntries(files));
});

describe('compare and write', () => {
  const wanted = new Map([
    ['own/a.ts', 'a'],
    ['own/deep/b.ts', 'b'],
    ['single.md', 's'],
  ]);

  it.each<[string, Record<string, string>, Record<string, string[]>]>([
    ['nothing there', {}, { missing: ['own/a.ts', 'own/deep/b.ts', 'single.md'], stale: [], extra: [] }],
    ['all there', Object.fromEntries(wanted), { missing: [], stale: [], extra: [] }],
    [
      'other text',
      { ...Object.fromEntries(wanted), 'own/a.ts': 'A' },
      { missing: [], stale: ['own/a.ts'], extra: [] },
    ],
    [
      'more in a folder that is owned',
      { ...Object.fromEntries(wanted), 'own/c.ts': 'c', 'own/gone/d.ts': 'd' },
      { missing: [], stale: [], extra: ['own/c.ts', 'own/gone/d.ts'] },
    ],
    [
      'more elsewhere',
      { ...Object.fromEntries(wanted), 'theirs/e.ts': 'e' },
      { missing: [], stale: [], extra: [] },
    ],
  ])('%s', (_what, given, want) => {
    const root = writeTree(temporaryFolder(), given);
    expect(compare(root, wanted, ['own'])).toStrictEqual(want);
    expect(readTree(root), 'compare writes nothing').toStrictEqual(given);

    expect(write(root, wanted, ['own'])).toStrictEqual(want);
    const theirs = Object.entries(given).filter(([name]) => name.startsWith('theirs/'));
    expect(readTree(root)).toStrictEqual({ ...Object.fromEntries(wanted), ...Object.fromEntries(theirs) });
    expect(existsSync(path.join(root, 'own/gone')), 'no empty folder is left').toBe(false);
  });
});
