import { Kucoin, type ClientOptions } from 'kucoin-typed';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { NESTED, OPTIONS } from '../../packages/runtime/src/options/read-options.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/options.md'), 'utf8');
const rows = page
  .split('\n')
  .flatMap((line) => /^\| `([\w.]+)` +\| (.+?) +\| (.+?) +\|$/.exec(line)?.slice(1) ?? [])
  .reduce<string[][]>((all, cell, i) => (i % 3 ? (all.at(-1)?.push(cell), all) : [...all, [cell]]), []);

it('the page names every option and no other', () => {
  const nested = Object.entries(NESTED).flatMap(([name, members]) => members.map((one) => `${name}.${one}`));
  const known = [...Object.keys(OPTIONS), ...nested].sort();
  expect(rows.map(([name = '']) => name).sort()).toStrictEqual(known);
});

it('the values that it gives as defaults are accepted as such', () => {
  const defaults = rows.flatMap(([name = '', cell = '']) => {
    const text = /^`(.+)`$/.exec(cell)?.[1];
    if (text === undefined) return [];
    return [[name, JSON.parse(text.replaceAll('_', '').replaceAll("'", '"'))] as const];
  });
  expect(defaults.length).toBeGreaterThan(15);
  for (const [name, value] of defaults) {
    const [outer = '', inner] = name.split('.');
    if (outer === 'partner') continue;
    const options = (inner ? { [outer]: { [inner]: value } } : { [outer]: value }) as ClientOptions;
    expect(() => new Kucoin(options), name).not.toThrow();
  }
});
