import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ComplaintsError, type Complaint } from './complaint.ts';
import { parse as parseYaml } from 'yaml';
import type { Glossary } from './describe.ts';
import { isObject, parseJson, type Json } from './json.ts';
import { jsonFiles } from './json-files.ts';
import type { Units } from './normalise/units.ts';

/** Everything below `specs/`, as parsed JSON. */
export interface SpecSource {
  /** Base and added documents by path below `specs/`. */
  readonly documents: ReadonlyMap<string, Json>;
  readonly overlays: ReadonlyMap<string, Json>;
  readonly regions: Json;
  readonly glossary: Glossary;
  readonly units: Units;
  readonly lock: Json;
  /** The other facts by file name: errors.json, rate-limits.json and so on. */
  readonly facts: ReadonlyMap<string, Json>;
}

const FACTS = [
  'errors',
  'enums',
  'permissions',
  'rate-limits',
  'order-lookup',
  'history-windows',
  'streams',
].map((name) => `${name}.json`);

const EMPTY: Glossary = {
  fields: {},
  endpoints: {},
  channels: {},
  operations: {},
  params: {},
  frames: {},
  enums: {},
  refine: {},
};

/**
 * Reads the specs folder.
 * @throws {ComplaintsError} naming every file that is not a JSON object.
 */
export const load = (specs: string): SpecSource => {
  const complaints: Complaint[] = [];
  const read = (name: string, parse: (text: string) => unknown = parseJson): Json => {
    try {
      const value = parse(readFileSync(path.join(specs, name), 'utf8').replace(/^\uFEFF/, ''));
      if (isObject(value)) return value;
      complaints.push({ file: `specs/${name}`, pointer: '', message: 'must hold an object' });
    } catch (error) {
      complaints.push({ file: `specs/${name}`, pointer: '', message: (error as Error).message });
    }
    return {};
  };
  const folder = (name: string): [string, Json][] =>
    jsonFiles(path.join(specs, name)).map((file) => [`${name}/${file}`, read(`${name}/${file}`)]);

  const documents = new Map([...folder('rest'), ...folder('ws'), ...folder('added')]);
  const source: SpecSource = {
    documents,
    overlays: new Map(folder('overlays')),
    regions: read('regions.json'),
    glossary: { ...EMPTY, ...read('glossary.yaml', parseYaml) },
    units: { products: {}, ...(existsSync(path.join(specs, 'units.json')) ? read('units.json') : {}) },
    lock: read('lock.json'),
    facts: new Map(
      FACTS.filter((name) => existsSync(path.join(specs, name))).map((name) => [name, read(name)]),
    ),
  };
  if (documents.size === 0) {
    complaints.push({
      file: specs,
      pointer: '',
      message: 'no specs here; run pnpm specs:import <folder> first',
    });
  }
  if (complaints.length > 0) throw new ComplaintsError('specs', complaints);
  return source;
};
