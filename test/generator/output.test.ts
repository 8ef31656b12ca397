import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, write } from '../../generator/src/output.ts';
import { complaintsOf, readTree, temporaryFolder, writeTree } from './support.ts';

const WANTED = new Map([
  ['own/a.ts', 'a'],
  ['own/deep/b.ts', 'b'],
]);

/** A root beside a folder that belongs to somebody else. */
const places = (files: Record<string, string> = {}): { root: string; theirs: string } => {
  const parent = temporaryFolder();
  const theirs = writeTree(path.join(parent, 'theirs'), { 'b.ts': 'precious', 'c.ts': 'precious' });
  const root = path.join(parent, 'root');
  mkdirSync(root);
  writeTree(root, files);
  return { root, theirs };
};

const untouched = { 'b.ts': 'precious', 'c.ts': 'precious' };

describe('a symbolic link', () => {
  it('to a folder is one entry, and only the link goes', () => {
    const { root, theirs } = places({ 'own/a.ts': 'a', 'own/deep/b.ts': 'b' });
    symlinkSync(theirs, path.join(root, 'own/link'), 'junction');
    expect(compare(root, WANTED, ['own'])).toStrictEqual({ missing: [], stale: [], extra: ['own/link'] });
    write(root, WANTED, ['own']);
    expect(readTree(theirs)).toStrictEqual(untouched);
    expect(existsSync(path.join(root, 'own/link'))).toBe(false);
  });

  it('in place of a folder gives way to a folder', () => {
    const { root, theirs } = places({ 'own/a.ts': 'a' });
    symlinkSync(theirs, path.join(root, 'own/deep'), 'junction');
    expect(compare(root, WANTED, ['own'])).toStrictEqual({
      missing: ['own/deep/b.ts'],
      stale: [],
      extra: ['own/deep'],
    });
    write(root, WANTED, ['own']);
    expect(readTree(theirs)).toStrictEqual(untouched);
    expect(lstatSync(path.join(root, 'own/deep')).isDirectory()).toBe(true);
    expect(compare(root, WANTED, ['own'])).toStrictEqual({ missing: [], stale: [], extra: [] });
  });

  it('in place of the whole folder that is owned gives way too', () => {
    const { root, theirs } = places();
    symlinkSync(theirs, path.join(root, 'own'), 'junction');
    expect(compare(root, WANTED, ['own']).extra).toStrictEqual(['own']);
    write(root, WANTED, ['own']);
    expect(readTree(theirs)).toStrictEqual(untouched);
    expect(readTree(root)).toStrictEqual(Object.fromEntries(WANTED));
  });

  it('in place of a file is replaced, and what it leads to stays', () => {
    const { root, theirs } = places({ 'own/deep/b.ts': 'b' });
    symlinkSync(path.join(theirs, 'b.ts'), path.join(root, 'own/a.ts'));
    expect(compare(root, WANTED, ['own']).stale).toStrictEqual(['own/a.ts']);
    write(root, WANTED, ['own']);
    expect(readTree(theirs)).toStrictEqual(untouched);
    expect(lstatSync(path.join(root, 'own/a.ts')).isFile()).toBe(true);
  });

  it('under the name of a temporary file is not written through', () => {
    const { root, theirs } = places();
    symlinkSync(path.join(theirs, 'b.ts'), path.join(root, 'single.md.tmp'));
    write(root, new Map([['single.md', 's']]), []);
    expect(readTree(theirs)).toStrictEqual(untouched);
    expect(readFileSync(path.join(root, 'single.md'), 'utf8')).toBe('s');
  });

  it('on the way to a file of a folder that is not owned is a complaint, and nothing is written', () => {
    const { root, theirs } = places();
    symlinkSync(theirs, path.join(root, 'own'), 'junction');
    expect(complaintsOf(() => write(root, new Map([['x.md', 'x'], ...WANTED]), []))).toStrictEqual([
      { file: path.join(root, 'own'), pointer: '', message: expect.stringContaining('is a symbolic link') },
    ]);
    expect(readTree(theirs)).toStrictEqual(untouched);
    expect(existsSync(path.join(root, 'x.md'))).toBe(false);
  });
});

it('a folder in place of a file, and a file in place of a folder, give way', () => {
  const { root } = places({ 'own/a.ts/x.ts': 'x', 'own/deep': 'no folder' });
  write(root, WANTED, ['own']);
  expect(readTree(root)).toStrictEqual(Object.fromEntries(WANTED));
});

it.each(['../a.ts', 'own/../../a.ts', '/tmp/a.ts', 'own/./a.ts', 'own\\..\\a.ts', '..', ''])(
  'the path %j leaves the root and is refused',
  (name) => {
    const { root } = places();
    for (const call of [compare, write]) {
      expect(complaintsOf(() => call(root, new Map([['own/a.ts', 'a'], [name, 'x']]), ['own']))).toStrictEqual([
        { file: name, pointer: '', message: 'is no path below the root' },
      ]);
    }
    expect(readTree(root)).toStrictEqual({});
  },
); // prettier-ignore
