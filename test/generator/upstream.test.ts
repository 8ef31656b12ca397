import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSpecs } from '../../generator/src/import/index.ts';
import { ROOT, readTree } from './support.ts';

const UPSTREAM = path.join(ROOT, '../shared/kucoin/upstream');
const SPECS = path.join(ROOT, 'specs');

// KuCoin's own files are not part of the repository; where they are at hand, the base specs must be what they say.
describe.runIf(existsSync(UPSTREAM))("the committed base specs against KuCoin's own files", () => {
  const { files, counts } = existsSync(UPSTREAM)
    ? importSpecs(UPSTREAM, SPECS)
    : { files: new Map(), counts: {} };

  it('has every endpoint, topic and operation', () => {
    expect(counts).toStrictEqual({ endpoints: 250, channels: 38, operations: 1 });
  });

  it('has the same files', () => {
    const committed = ['rest', 'ws'].flatMap((folder) =>
      Object.keys(readTree(path.join(SPECS, folder))).map((name) => `${folder}/${name}`),
    );
    const wanted = [...files.keys()].filter((name) => name !== 'lock.json');
    expect(new Set(committed)).toStrictEqual(new Set(wanted));
  });

  it.each([...files.keys()])('%s, byte by byte', (name) => {
    expect(readFileSync(path.join(SPECS, name), 'utf8')).toBe(files.get(name));
  });
});
